package io.zhiheng.review.application.document;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.identity.Actor;
import io.zhiheng.rating.Conformity;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.domain.document.Finding;
import io.zhiheng.review.domain.document.FindingContent;
import io.zhiheng.review.domain.document.Findings;
import io.zhiheng.review.domain.document.Verdict;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.List;

/** Agrees to all clauses of a second-level indicator that were answered 符合 and that nobody has looked at yet. */
@UseCase
public class AgreeInBulk {

    private final RequestAccess access;
    private final Dossiers dossiers;
    private final IndicatorTasks tasks;
    private final Findings findings;
    private final Clock clock;

    AgreeInBulk(RequestAccess access, Dossiers dossiers, IndicatorTasks tasks, Findings findings, Clock clock) {
        this.access = access;
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.findings = findings;
        this.clock = clock;
    }

    /**
     * @param count how many the person was told it would be
     * @return the clauses agreed to
     * @throws RuleBroken conflict {@code count-changed} when it is another number by now
     */
    public List<String> execute(Actor actor, AssessmentRequestId id, String secondLevel, int count) {
        var request = access.servedForShare(actor, id);
        var dossier = dossiers.latest(request);
        var second = dossier.edition()
                .secondLevels()
                .filter(each -> each.id().equals(secondLevel))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", secondLevel));
        var indicator = dossier.firstLevelOf(second.clauses().get(0).id()).orElseThrow();
        tasks.requireWritable(actor, request, indicator.id(), indicator.name());
        var open = second.clauses().stream()
                .map(Edition.Clause::id)
                .filter(clause -> dossier.answer(clause).conformity() == Conformity.CONFORM)
                .peek(clause -> findings.begin(id.value(), clause, indicator.id()))
                .map(clause -> findings.lockForUpdate(new Finding.Key(id.value(), clause))
                        .orElseThrow())
                .filter(Finding::isNew)
                .toList();
        if (open.size() != count) {
            throw RuleBroken.conflict("review.rule.count-changed", open.size(), count)
                    .with("count", open.size());
        }
        var agreed = new FindingContent(Verdict.AGREE, null, "");
        open.forEach(finding -> finding.record(
                agreed, dossier.revision(), dossier.answer(finding.clause()).version(), actor, clock.instant()));
        return open.stream().map(Finding::clause).toList();
    }
}
