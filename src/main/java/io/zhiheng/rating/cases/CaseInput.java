package io.zhiheng.rating.cases;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.core.GradedPart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What a test case asks: a whole self-assessment, or one step of the method by itself. */
public sealed interface CaseInput {

    /** A whole one, rated as a preview, so that what is missing may be part of the case. */
    record Body(Answers answers) implements CaseInput {}

    /** A second-level indicator of clauses that stand in no catalogue. */
    record Clauses(List<Answered> clauses) implements CaseInput {

        /** @param conformity null where it is unanswered */
        public record Answered(int level, BigDecimal weight, Conformity conformity) {}
    }

    /** A performance indicator by itself. */
    record Figure(String indicator, Map<String, String> parameters) implements CaseInput {}

    /** A first-level indicator of parts that are graded already. */
    record FirstLevel(List<Part> parts) implements CaseInput {}

    /** The whole of first-level indicators that are graded already. */
    record Overall(List<Part> parts) implements CaseInput {}

    /** @param level null, as the index, where it is not applicable */
    record Part(String id, BigDecimal weight, Integer level, BigDecimal index) {

        public boolean applicable() {
            return level != null;
        }

        GradedPart graded() {
            return new GradedPart(id, weight, level, index);
        }
    }
}
