package io.zhiheng.conclusion.application;

import io.zhiheng.conclusion.domain.AssessmentReport;
import io.zhiheng.conclusion.domain.Decision;
import io.zhiheng.request.application.RequestHead;
import java.time.Instant;
import java.util.List;

/**
 * A report as it is read.
 *
 * @param round 1 for the first report of the request
 * @param toCertify level and its name; null when it cannot be certified
 * @param objection what the enterprise said against this round; null for nothing
 * @param decisions of rounds that are over, for the institution's people only
 */
public record ReportView(
        RequestHead request,
        int round,
        Comparison comparison,
        AssessmentReport.Text words,
        String writtenBy,
        Instant writtenAt,
        Comparison.Level toCertify,
        String objection,
        String objectedBy,
        Instant objectedAt,
        List<Decided> decisions) {

    public record Decided(int round, String seat, String person, Decision.Outcome outcome, String reason, Instant at) {}
}
