package io.zhiheng.assessment.application.workspace;

import io.zhiheng.assessment.application.answering.PerformanceView;
import io.zhiheng.assessment.application.overview.FillingOrder.Stop;
import io.zhiheng.assessment.application.overview.PartFrame;
import io.zhiheng.assessment.application.workspace.Workspace.Characteristic;
import io.zhiheng.catalogue.Edition;
import java.util.List;
import java.util.Map;

/**
 * The performance indicators as they are filled in: their basis on one page, their figures on another.
 *
 * @param basis whether it is the page of the basis, a first-level indicator, or that of the figures
 * @param levelNames by level, 0 included
 * @param years the years before the statistical one, the latest first
 * @param previous what is filled in before it
 * @param next what is filled in after it; null for the last
 */
public record PerformanceSheet(
        PartFrame frame,
        boolean basis,
        List<Item> items,
        Map<Integer, String> levelNames,
        List<String> years,
        Stop previous,
        Stop next) {

    public record Item(
            Edition.PerformanceIndicator indicator,
            List<Edition.Parameter> parameters,
            PerformanceView given,
            List<Limit> limits,
            List<Characteristic> characteristics) {

        public boolean isDone(boolean basis) {
            return basis ? given.basisComplete() : given.answered();
        }

        public boolean isBegun() {
            return given.version() > 0
                    || given.parameters().values().stream().anyMatch(figure -> figure.value() != null);
        }
    }

    /** What a level asks of the value. @param value null where any value will do */
    public record Limit(int level, String name, String operator, String value) {}

    public int done() {
        return (int) items.stream().filter(item -> item.isDone(basis)).count();
    }
}
