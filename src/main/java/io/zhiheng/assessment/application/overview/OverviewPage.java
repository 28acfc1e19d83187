package io.zhiheng.assessment.application.overview;

import io.zhiheng.assessment.application.overview.SelfAssessmentView.PartView;
import java.time.Instant;
import java.util.List;

/**
 * 主评估页面: the parts as rows, each with who works on it and where to go on.
 *
 * @param thresholds of the index, for whoever shows the level so far
 */
public record OverviewPage(SelfAssessmentView view, List<Row> rows, List<String> thresholds) {

    /**
     * @param people who wrote in it, the last one first
     * @param next what is to be filled in next; null where nothing is, or nobody knows
     */
    public record Row(PartView part, String href, List<Work> people, Next next) {}

    public record Work(String name, Instant savedAt) {}

    /** @param label the number of a clause or indicator @param text its words */
    public record Next(String label, String text, String href) {}
}
