package io.zhiheng.finding.application;

import io.zhiheng.assessment.SubmittedSelfAssessment.Performance;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.PerformanceValue;
import io.zhiheng.request.AssessmentRequestId;
import java.util.List;
import java.util.Map;

/**
 * One performance indicator as it is reviewed.
 *
 * @param levelNames by level
 * @param declared value and level by the declared figures; null where it was declared not to apply
 * @param verified the same by the verified figures; null where it is found not to apply
 * @param applicability what was found of whether it applies
 * @param complete whether everything of it was looked at; before, nothing is verified
 * @param thresholds of its levels, lowest first
 * @param history earlier years as the enterprise gave them, by year
 */
public record FiguresView(
        AssessmentRequestId request,
        Edition.PerformanceIndicator indicator,
        Map<Integer, String> levelNames,
        Performance answer,
        Map<String, String> fileTypes,
        PerformanceValue declared,
        PerformanceValue verified,
        String declaredLevel,
        String verifiedLevel,
        PerformanceFindingView applicability,
        List<Figure> figures,
        boolean complete,
        List<Threshold> thresholds,
        Map<String, String> history,
        ClauseView.Standing standing) {

    /** @param sign how the value has to stand to {@code value}, such as ≥ */
    public record Threshold(int level, String name, String sign, String value) {}

    /** @param shared names of the other performance indicators that use the parameter */
    public record Figure(Edition.Parameter parameter, PerformanceFindingView finding, List<String> shared) {}
}
