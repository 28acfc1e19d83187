package io.zhiheng.administration.application.table.testing;

import io.zhiheng.administration.application.table.cases.CaseBody;
import io.zhiheng.administration.application.table.cases.KeptCases;
import io.zhiheng.administration.application.table.cases.OwnCase;
import io.zhiheng.administration.application.table.cases.OwnCase.Origin;
import io.zhiheng.administration.application.table.cases.TableCases;
import io.zhiheng.administration.application.table.testing.SaveCase.Saved;
import io.zhiheng.administration.domain.CaseSampled;
import io.zhiheng.administration.domain.WhyText;
import io.zhiheng.rating.FinishedAnswers;
import io.zhiheng.rating.cases.CaseInput;
import io.zhiheng.rating.cases.CaseRun;
import io.zhiheng.rating.cases.EquivalentEditions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.LinkedHashMap;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Makes a test case of a real self-assessment: conformity, figures and the industry only. Nothing in it leads back to
 * whose they are; who took them and why stands in the trail. Expected is what the scheme in force makes of them.
 */
@UseCase
public class SampleCase {

    private final DraftCases drafts;
    private final TableCases cases;
    private final FinishedAnswers finished;
    private final EquivalentEditions editions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SampleCase(
            DraftCases drafts,
            TableCases cases,
            FinishedAnswers finished,
            EquivalentEditions editions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.cases = cases;
        this.finished = finished;
        this.editions = editions;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RuleBroken {@code reason-missing}, {@code case-title}, {@code other-edition}, {@code stale-version} */
    public Saved execute(Actor actor, String subject, int seen, String selfAssessment, String title, String reason) {
        var why = WhyText.required(reason);
        var named = CaseRules.title(title);
        var draft = drafts.inHand(actor, subject, seen);
        var sample = finished.of(selfAssessment);
        if (!editions.hold(sample.edition(), cases.edition(subject).orElseThrow())) {
            throw RuleBroken.conflict("administration.rule.other-edition", sample.edition());
        }
        var body = CaseBody.of(sample.answers());
        var expected = new LinkedHashMap<>(CaseRun.figures(cases.inForce(subject), new CaseInput.Body(body.rated())));
        expected.values().removeIf(String::isEmpty);
        var made = new OwnCase(
                CaseRules.newId(), named, Origin.SELF_ASSESSMENT, body, expected, actor.personName(), clock.instant());
        CaseRules.requireRoom(KeptCases.in(draft.files()), made.id());
        int version = drafts.change(actor, draft, file -> file.with(made));
        events.publishEvent(new CaseSampled(selfAssessment, subject, made.id(), why));
        return new Saved(made.id(), version);
    }
}
