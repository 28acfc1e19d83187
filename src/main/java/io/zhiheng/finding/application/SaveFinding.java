package io.zhiheng.finding.application;

import io.zhiheng.finding.domain.Finding;
import io.zhiheng.finding.domain.FindingContent;
import io.zhiheng.finding.domain.Findings;
import io.zhiheng.finding.domain.PastFindings;
import io.zhiheng.finding.domain.review.FindingDraft;
import io.zhiheng.finding.domain.review.FindingDrafts;
import io.zhiheng.finding.domain.review.SeenDraft;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.application.replaced.KeepReplacedText;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Collection;

/**
 * Writes down what an assessor finds of one clause, if nobody has written anything else since. What stood there when
 * the step began is kept as history.
 */
@UseCase
public class SaveFinding {

    private final RequestAccess access;
    private final Dossiers dossiers;
    private final IndicatorTasks tasks;
    private final Findings findings;
    private final PastFindings past;
    private final FindingDrafts drafts;
    private final KeepReplacedText replaced;
    private final Clock clock;

    SaveFinding(
            RequestAccess access,
            Dossiers dossiers,
            IndicatorTasks tasks,
            Findings findings,
            PastFindings past,
            FindingDrafts drafts,
            KeepReplacedText replaced,
            Clock clock) {
        this.access = access;
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.findings = findings;
        this.past = past;
        this.drafts = drafts;
        this.replaced = replaced;
        this.clock = clock;
    }

    /**
     * @param expected the version that the writer has seen
     * @param draft the half-written remark that this takes the place of
     * @param over the fields in which the writer decided against what stands there, which is kept then
     * @throws NotFound for strangers, and for a clause that the edition does not have
     * @throws RuleBroken {@code stale-version} with the current content, {@code finding-invalid} with the fields, and
     *     what {@link IndicatorTasks#requireWritable} says
     */
    public FindingView execute(
            Actor actor,
            AssessmentRequestId id,
            String clauseId,
            int expected,
            FindingContent content,
            SeenDraft draft,
            Collection<String> over) {
        var request = access.servedForShare(actor, id);
        var dossier = dossiers.latest(request);
        var clause = dossier.clause(clauseId).orElseThrow(() -> new NotFound("clause", clauseId));
        var indicator = dossier.firstLevelOf(clauseId).orElseThrow();
        var step = tasks.requireWritable(actor, request, indicator.id(), indicator.name());
        findings.begin(id.value(), clauseId, indicator.id());
        var finding =
                findings.lockForUpdate(new Finding.Key(id.value(), clauseId)).orElseThrow();
        if (finding.version() != expected) {
            throw RuleBroken.conflict("review.rule.stale-version", String.valueOf(finding.person()))
                    .with("current", view(finding));
        }
        dossier.ruleOf(clause, IndicatorTasks.isReview(step)).requireAllowed(content);
        finding.before(step.created()).ifPresent(past::save);
        replaced.keep(actor, request, StandingFindings.of(finding, clause), over);
        finding.record(content, dossier.revision(), dossier.answer(clauseId).version(), actor, clock.instant());
        findings.flush();
        drafts.drop(new FindingDraft.Key(id.value(), actor.account(), clauseId), draft);
        return view(finding);
    }

    private FindingView view(Finding finding) {
        return FindingView.of(finding, null, past.of(finding.request()));
    }
}
