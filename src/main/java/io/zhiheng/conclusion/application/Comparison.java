package io.zhiheng.conclusion.application;

import io.zhiheng.rating.Conformity;
import java.util.List;

/**
 * Self-assessed and assessed side by side.
 *
 * @param self overall
 * @param assessed overall
 * @param indicators first level, in the edition's order
 * @param differences the clauses judged otherwise than the enterprise said at first or found wanting on site, in the
 *     edition's order
 * @param figures the parameters verified otherwise than declared
 */
public record Comparison(
        Level self, Level assessed, List<Indicator> indicators, List<Clause> differences, List<Figure> figures) {

    /** Null levels and indexes where it does not apply. */
    public record Level(Integer level, String name, String index) {}

    /** @param parts second level; empty for one of the second level */
    public record Indicator(
            String id, String displayNo, String name, Level self, Level assessed, List<Indicator> parts) {

        public boolean isHigher() {
            return self.level() != null && assessed.level() != null && assessed.level() > self.level();
        }

        public boolean isLower() {
            return self.level() != null && assessed.level() != null && assessed.level() < self.level();
        }
    }

    /** @param rectified null where nothing was rectified; @param remark null where none was given */
    public record Clause(
            String id,
            String displayNo,
            String text,
            Conformity self,
            Conformity rectified,
            Conformity assessed,
            String remark,
            String reviewedBy) {}

    public record Figure(
            String id, String name, String unit, String declared, String verified, String reason, String verifiedBy) {}
}
