package io.zhiheng.assessment.application.answering;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.history.KeepPast;
import io.zhiheng.assessment.application.writing.OpenContent;
import io.zhiheng.assessment.domain.SelfAssessmentChanged;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.assessment.domain.answer.AnswerRule;
import io.zhiheng.assessment.domain.answer.GivenAnswers;
import io.zhiheng.assessment.domain.answer.Written;
import io.zhiheng.assessment.domain.performance.PerformanceEntries;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Confirms, as it stands, everything that was carried over into an indicator of either level. */
@UseCase
public class ConfirmCarriedOver {

    private final SelfAssessments assessments;
    private final GivenAnswers answers;
    private final PerformanceEntries entries;
    private final OpenContent open;
    private final Editions editions;
    private final KeepPast past;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmCarriedOver(
            SelfAssessments assessments,
            GivenAnswers answers,
            PerformanceEntries entries,
            OpenContent open,
            Editions editions,
            KeepPast past,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.answers = answers;
        this.entries = entries;
        this.open = open;
        this.editions = editions;
        this.past = past;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param indicator id of a first-level, second-level or performance indicator
     * @return how many were confirmed
     * @throws RuleBroken {@code assigned-to-other}; {@code indicator-completed} while it is declared complete;
     *     {@code already-…}
     */
    public int execute(Actor actor, SelfAssessmentId id, String indicator) {
        var assessment = assessments.forShare(id, actor.enterprise());
        assessment.requireFilling();
        var edition = editions.byNumber(assessment.edition());
        open.of(actor, assessment).require(firstLevelOf(edition, indicator));
        var clauses = edition.clausesById();
        var proposed = answers.carriedOver(id, indicator);
        var proposedAnswers =
                answers
                        .lockInOrder(
                                id, edition.clauses().map(Edition.Clause::id).filter(proposed::contains))
                        .stream()
                        .filter(Answer::isCarriedOver)
                        .toList();
        var now = clock.instant();
        proposedAnswers.forEach(answer -> {
            past.keep(id, Written.of(answer));
            answer.save(
                    answer.content(), AnswerRule.of(edition, clauses.get(answer.clause())), actor.personName(), now);
        });
        var proposedEntries = entries.lockCarriedOver(id, indicator);
        proposedEntries.forEach(entry -> {
            past.keep(id, Written.of(entry));
            entry.save(entry.content(), actor.personName(), now);
        });
        events.publishEvent(new SelfAssessmentChanged(actor.enterprise()));
        return proposedAnswers.size() + proposedEntries.size();
    }

    private static String firstLevelOf(Edition edition, String indicator) {
        return edition.firstLevel().stream()
                .filter(first -> first.id().equals(indicator)
                        || first.secondLevel().stream()
                                .anyMatch(second -> second.id().equals(indicator))
                        || first.performance().stream()
                                .anyMatch(each -> each.id().equals(indicator)))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", indicator))
                .id();
    }
}
