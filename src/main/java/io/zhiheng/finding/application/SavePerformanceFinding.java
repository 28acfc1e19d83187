package io.zhiheng.finding.application;

import io.zhiheng.finding.domain.PerformanceFinding;
import io.zhiheng.finding.domain.PerformanceFindingContent;
import io.zhiheng.finding.domain.PerformanceFindings;
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

/** Writes down the figure that holds for a parameter, or whether a performance indicator applies. */
@UseCase
public class SavePerformanceFinding {

    private final RequestAccess access;
    private final Dossiers dossiers;
    private final IndicatorTasks tasks;
    private final PerformanceFindings findings;
    private final FindingDrafts drafts;
    private final KeepReplacedText replaced;
    private final Clock clock;

    SavePerformanceFinding(
            RequestAccess access,
            Dossiers dossiers,
            IndicatorTasks tasks,
            PerformanceFindings findings,
            FindingDrafts drafts,
            KeepReplacedText replaced,
            Clock clock) {
        this.access = access;
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.findings = findings;
        this.drafts = drafts;
        this.replaced = replaced;
        this.clock = clock;
    }

    /**
     * @param subject id of a parameter (verdict with a value) or of a performance indicator (verdict with applicable)
     * @param draft the half-written remark that this takes the place of
     * @param over the fields in which the writer decided against what stands there, which is kept then
     * @throws NotFound for strangers, and for what the edition does not have
     * @throws RuleBroken {@code stale-version} with the current content, {@code performance-finding-invalid} with the
     *     fields, and what {@link IndicatorTasks#requireWritable} says
     */
    public PerformanceFindingView execute(
            Actor actor,
            AssessmentRequestId id,
            String subject,
            int expected,
            PerformanceFindingContent verdict,
            SeenDraft draft,
            Collection<String> over) {
        var request = access.servedForShare(actor, id);
        var dossier = dossiers.latest(request);
        var indicator = dossier.firstLevelOf(subject)
                .filter(first -> first.clauses().isEmpty())
                .orElseThrow(() -> new NotFound("indicator", subject));
        tasks.requireWritable(actor, request, indicator.id(), indicator.name());
        findings.begin(id.value(), subject, indicator.id());
        var finding = findings.lockForUpdate(new PerformanceFinding.Key(id.value(), subject))
                .orElseThrow();
        var declared = PerformanceUnderReview.declared(dossier, subject);
        if (finding.version() != expected) {
            throw RuleBroken.conflict("review.rule.stale-version", String.valueOf(finding.person()))
                    .with("current", PerformanceFindingView.of(subject, declared, finding, null));
        }
        replaced.keep(actor, request, StandingFindings.of(finding, dossier), over);
        finding.record(verdict, isConfirmed(dossier, subject, verdict), dossier.revision(), actor, clock.instant());
        findings.flush();
        drafts.drop(new FindingDraft.Key(id.value(), actor.account(), subject), draft);
        return PerformanceFindingView.of(subject, declared, finding, null);
    }

    private static boolean isConfirmed(Dossier dossier, String subject, PerformanceFindingContent verdict) {
        return dossier.parameter(subject)
                .map(parameter -> new PerformanceFindingContent(verdict.value(), null, verdict.reason())
                        .requireValid(parameter, dossier.declared(subject)))
                .orElseGet(() -> new PerformanceFindingContent(null, verdict.applicable(), verdict.reason())
                        .requireValid(
                                dossier.performanceIndicator(subject).orElseThrow(),
                                dossier.performance(subject).applicable()));
    }
}
