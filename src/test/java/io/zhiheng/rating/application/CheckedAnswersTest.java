package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckedAnswersTest {

    @Test
    void absentPartsAreNoAnswers() {
        var given = new CheckedAnswers(TestSchemes.shipped(), new Answers(null, null, null, null));
        assertThat(given.at(0)).isNull();
        assertThat(given.figures()).isEmpty();
        assertThat(given.notApplicable()).isEmpty();
    }

    @Test
    void nullIsUnanswered() {
        var clauses = new HashMap<String, Conformity>();
        clauses.put("QMS-01-L1-1", null);
        assertThat(new CheckedAnswers(TestSchemes.shipped(), new Answers(clauses, null, null, "C36")).at(0))
                .isNull();
    }

    @Test
    void everythingThatCannotBeAnsweredSoIsNamed() {
        var clauses = Map.of(
                "QMS-01-L1-1", Conformity.PARTIAL, "QMS-01-L2-1", Conformity.NA, "X".repeat(100), Conformity.CONFORM);
        var refusal = refusal(new Answers(clauses, Map.of("P77", "1"), Set.of("PERF-01", "PERF-77"), "汽车"));
        assertThat(refusal.rule()).isEqualTo("answers-refused");
        assertThat(refusal.fieldErrors())
                .extracting(FieldError::messageKey)
                .containsExactlyInAnyOrder(
                        "rating.answer.not-on-scale",
                        "rating.answer.na-not-allowed",
                        "rating.answer.unknown-clause",
                        "rating.answer.unknown-parameter",
                        "rating.answer.indicator-na-not-allowed",
                        "rating.answer.unknown-indicator",
                        "rating.answer.unknown-industry");
        assertThat(refusal.fieldErrors())
                .allSatisfy(error -> assertThat(error.field()).hasSizeLessThan(70));
    }

    @Test
    void nobodyIsToldAHundredThousandTimes() {
        var clauses = new HashMap<String, Conformity>();
        for (int i = 0; i < 5000; i++) {
            clauses.put("N" + i, Conformity.CONFORM);
        }
        assertThat(refusal(new Answers(clauses, Map.of(), Set.of(), null)).fieldErrors())
                .hasSize(100);
    }

    private static RuleBroken refusal(Answers answers) {
        return catchThrowableOfType(RuleBroken.class, () -> new CheckedAnswers(TestSchemes.shipped(), answers));
    }
}
