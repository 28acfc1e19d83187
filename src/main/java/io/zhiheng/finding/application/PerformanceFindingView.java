package io.zhiheng.finding.application;

import io.zhiheng.finding.domain.PerformanceFinding;
import java.time.Instant;

/**
 * What was found of a performance parameter or indicator, as pages and the API show it.
 *
 * @param subject id of the parameter or indicator
 * @param version 0 = nobody has found anything yet
 * @param declared the figure, or {@code true} / {@code false} for whether the indicator applies; null where none
 * @param value 核实值 of a parameter; null while unreviewed and for indicators
 * @param applicable of an indicator; null while unreviewed and for parameters
 */
public record PerformanceFindingView(
        String subject,
        int version,
        String declared,
        String value,
        Boolean applicable,
        boolean adjusted,
        String reason,
        String savedBy,
        Instant savedAt,
        FindingView.Draft draft) {

    static PerformanceFindingView of(
            String subject, String declared, PerformanceFinding finding, FindingView.Draft draft) {
        if (finding == null) {
            return new PerformanceFindingView(subject, 0, declared, null, null, false, "", null, null, draft);
        }
        var verdict = finding.verdict();
        return new PerformanceFindingView(
                subject,
                finding.version(),
                declared,
                verdict.value(),
                verdict.applicable(),
                finding.isAdjusted(),
                verdict.reason(),
                finding.person(),
                finding.savedAt(),
                draft);
    }

    public boolean isGiven() {
        return value != null || applicable != null;
    }
}
