package io.zhiheng.conclusion.application;

import io.zhiheng.conclusion.domain.Decision;
import io.zhiheng.conclusion.domain.Decisions;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.RequestHeads;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Self-assessed and assessed side by side: as reported, and before that as things stand. */
@Component
@Transactional(readOnly = true)
public class ComparisonQueries {

    private final RequestAccess access;
    private final RequestHeads heads;
    private final Conclusions conclusions;
    private final AssessedRatings ratings;
    private final Comparisons comparisons;
    private final CertifiedWords certified;
    private final Decisions decisions;

    ComparisonQueries(
            RequestAccess access,
            RequestHeads heads,
            Conclusions conclusions,
            AssessedRatings ratings,
            Comparisons comparisons,
            CertifiedWords certified,
            Decisions decisions) {
        this.access = access;
        this.heads = heads;
        this.conclusions = conclusions;
        this.ratings = ratings;
        this.comparisons = comparisons;
        this.certified = certified;
        this.decisions = decisions;
    }

    /**
     * What the assessment comes to as things stand.
     *
     * @param complete whether everything is judged; else what is missing counts as the enterprise answered it
     * @param missing display numbers of the clauses and performance indicators without a final judgement
     */
    public record Preview(boolean complete, List<String> missing, Comparison comparison) {}

    /** @throws NotFound for strangers, and before a report was handed in */
    public ReportView report(Actor actor, AssessmentRequestId id) {
        var request = access.find(actor, id);
        var report = conclusions.latestReport(id);
        var comparison = comparisons.of(
                report.edition(), report.self(), report.assessed(), report.clauses(), report.parameters());
        var toCertify = report.isCertifiable()
                ? new Comparison.Level(report.levelToCertify(), certified.levelToCertify(report), null)
                : null;
        return new ReportView(
                heads.of(request),
                report.round(),
                comparison,
                report.words(),
                report.writtenBy(),
                report.writtenAt(),
                toCertify,
                report.objection(),
                report.objectedBy(),
                report.objectedAt(),
                actor.enterprise() == null ? decided(request) : List.of());
    }

    /** @throws NotFound for everybody but the institution's people while the request is under review */
    public Preview preview(Actor actor, AssessmentRequestId id) {
        var request = access.dossier(actor, id);
        if (actor.enterprise() != null) {
            throw new NotFound("assessment-report", id);
        }
        var now = ratings.of(request);
        return new Preview(
                now.judgement().isComplete(),
                now.judgement().missing(),
                comparisons.of(
                        now.edition(),
                        now.self(),
                        now.assessed(),
                        now.judgement().clauses(),
                        now.judgement().parameters()));
    }

    /** One seat's decision is not shown before the other seat has decided. */
    private List<ReportView.Decided> decided(AssessmentRequest request) {
        int current = conclusions.decisionRound(request.id());
        return decisions.of(request.id().value()).stream()
                .filter(each -> each.round() < current)
                .map(ComparisonQueries::row)
                .toList();
    }

    private static ReportView.Decided row(Decision each) {
        return new ReportView.Decided(
                each.round(), each.seat(), each.person(), each.outcome(), each.reason(), each.decidedAt());
    }
}
