package io.zhiheng.comparison.application.trend;

import io.zhiheng.comparison.application.ShownResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The results of an enterprise over the years.
 *
 * @param points its submitted self-assessments, the earliest first
 * @param lines its first-level indicators, each as it stood at each point
 * @param figures its performance indicators by statistical year
 * @param levels how many levels there are to reach
 */
public record TrendPage(List<Point> points, List<Line> lines, List<FigureTrend> figures, int levels) {

    /**
     * @param newEdition whether it was assessed by another edition than the one before
     * @param newScheme whether it was rated by another scheme
     */
    public record Point(ShownResult result, boolean newEdition, boolean newScheme) {

        /** From here on figures are not comparable with those before without a thought. */
        public boolean breaks() {
            return newEdition || newScheme;
        }
    }

    /** @param standings one for each point; null where that edition has no such indicator */
    public record Line(String id, String displayNo, String name, List<ShownResult.Standing> standings) {}

    /** @param bounds what the latest scheme asks for, the lowest level first; levels that any value reaches left out */
    public record FigureTrend(
            String id, String displayNo, String name, String unit, List<YearValue> years, List<Bound> bounds) {

        /** The value of the latest year of which one is known. */
        public Optional<BigDecimal> latest() {
            return years.stream()
                    .filter(each -> each.exact() != null)
                    .reduce((earlier, later) -> later)
                    .map(YearValue::exact);
        }
    }

    /**
     * @param value as it is read; null where nothing is known of the year, like exact
     * @param level null where it was never rated
     * @param told whether it is only what the enterprise tells of an earlier year
     */
    public record YearValue(int year, String value, BigDecimal exact, Integer level, String levelName, boolean told) {}

    /** @param atLeast whether the value is a lower bound */
    public record Bound(int level, String levelName, boolean atLeast, String value, BigDecimal exact) {}
}
