package io.zhiheng.finding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingRuleTest {

    private static final Edition.Scale SCALE =
            new Edition.Scale("three", "三级", List.of(option("CONFORM"), option("PARTIAL"), option("NONCONFORM")));

    @Test
    void agreeingNeedsNoReason() {
        assertThatCode(() -> rule(false).requireAllowed(new FindingContent(Verdict.AGREE, null, "")))
                .doesNotThrowAnyException();
    }

    @Test
    void everythingElseNeedsAReasonOfFiveToTwoThousandCodePoints() {
        assertThat(refused(Verdict.SUPPLEMENT, null, "")).containsExactly("reason");
        assertThat(refused(Verdict.SUPPLEMENT, null, "资料不足")).containsExactly("reason");
        assertThat(refused(Verdict.SUPPLEMENT, null, "𠮷".repeat(2_001))).containsExactly("reason");
        assertThat(refused(Verdict.SUPPLEMENT, null, "𠮷".repeat(2_000))).isEmpty();
        assertThat(refused(null, null, "请补充记录")).containsExactly("verdict");
    }

    @Test
    void anAnswerIsAdjustedToSomethingElseOfItsScale() {
        assertThat(refused(Verdict.ADJUST, null, "抽查不符")).containsExactly("conformity", "reason");
        assertThat(refused(Verdict.ADJUST, Conformity.CONFORM, "抽查发现不符")).containsExactly("conformity");
        assertThat(refused(Verdict.ADJUST, Conformity.NA, "抽查发现不符")).containsExactly("conformity");
        assertThat(refused(Verdict.ADJUST, Conformity.PARTIAL, "抽查发现不符")).isEmpty();
        assertThat(rule(true).adjustments()).containsExactly(Conformity.PARTIAL, Conformity.NONCONFORM, Conformity.NA);
    }

    @Test
    void nothingMoreIsAskedForAfterTheReview() {
        var late = rule(false, false);
        var asked = new FindingContent(Verdict.SUPPLEMENT, null, "请补充记录");
        assertThat(catchThrowableOfType(RuleBroken.class, () -> late.requireAllowed(asked))
                        .fieldErrors())
                .extracting(FieldError::field)
                .containsExactly("verdict");
        assertThatCode(() -> late.requireAllowed(new FindingContent(Verdict.ADJUST, Conformity.PARTIAL, "现场抽查不符")))
                .doesNotThrowAnyException();
    }

    @Test
    void theConformityOfAnythingButAnAdjustmentIsForgotten() {
        assertThat(new FindingContent(Verdict.AGREE, Conformity.PARTIAL, null))
                .isEqualTo(new FindingContent(Verdict.AGREE, null, ""));
        assertThat(new FindingContent(Verdict.ADJUST, Conformity.PARTIAL, "").assessed(Conformity.CONFORM))
                .isEqualTo(Conformity.PARTIAL);
        assertThat(new FindingContent(Verdict.SUPPLEMENT, null, "").assessed(Conformity.CONFORM))
                .isEqualTo(Conformity.CONFORM);
    }

    private static List<String> refused(Verdict verdict, Conformity conformity, String reason) {
        var refusal = catchThrowableOfType(
                RuleBroken.class, () -> rule(false).requireAllowed(new FindingContent(verdict, conformity, reason)));
        return refusal == null
                ? List.of()
                : refusal.fieldErrors().stream().map(FieldError::field).toList();
    }

    private static FindingRule rule(boolean naAllowed) {
        return rule(naAllowed, true);
    }

    private static FindingRule rule(boolean naAllowed, boolean supplements) {
        return new FindingRule(
                new Edition.Clause(
                        "QMS-01-L1-1",
                        "6.2.1-1.1",
                        1,
                        BigDecimal.ONE,
                        "three",
                        naAllowed,
                        "条款",
                        List.of(),
                        List.of(),
                        List.of()),
                SCALE,
                Conformity.CONFORM,
                supplements);
    }

    private static Edition.Option option(String code) {
        return new Edition.Option(code, code, BigDecimal.ONE, true);
    }
}
