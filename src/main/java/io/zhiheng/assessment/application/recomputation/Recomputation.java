package io.zhiheng.assessment.application.recomputation;

import io.zhiheng.assessment.SelfAssessmentId;
import java.util.List;

/**
 * A result as it was handed in beside the same computed anew.
 *
 * @param same whether all figures, the rows that decided and the ceilings agree; words are made anew and are not
 *     compared
 * @param lines the whole first, then each first-level indicator followed by its second-level ones
 */
public record Recomputation(SelfAssessmentId id, String edition, String scheme, boolean same, List<Line> lines) {

    /**
     * @param indicator OVERALL for the whole, which has no number and no name
     * @param group whether others follow that belong to it
     */
    public record Line(String indicator, String displayNo, String name, boolean group, Figures before, Figures now) {

        public boolean same() {
            return before.equals(now);
        }
    }

    /**
     * @param level null where the indicator is not applicable as a whole, like its index
     * @param index with all its decimals
     * @param rows that decided, {@code table:row}
     */
    public record Figures(Integer level, String levelName, String index, List<String> rows) {}
}
