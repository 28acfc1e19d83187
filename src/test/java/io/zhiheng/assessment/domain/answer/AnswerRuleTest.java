package io.zhiheng.assessment.domain.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.RuleBroken;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerRuleTest {

    private static final EvidenceId FILE = EvidenceId.next();
    private static final Edition.Scale THREE = new Edition.Scale(
            "THREE",
            "三值",
            List.of(
                    new Edition.Option("CONFORM", "符合", BigDecimal.ONE, true),
                    new Edition.Option("PARTIAL", "基本符合", new BigDecimal("0.5"), true),
                    new Edition.Option("NONCONFORM", "不符合", BigDecimal.ZERO, false)));
    private static final Edition.Scale TWO = new Edition.Scale(
            "TWO",
            "二值",
            List.of(
                    new Edition.Option("CONFORM", "符合", BigDecimal.ONE, true),
                    new Edition.Option("NONCONFORM", "不符合", BigDecimal.ZERO, false)));

    @Test
    void anAnswerNeedsConformityStatementAndEvidence() {
        var rule = new AnswerRule(clause(false), THREE);
        assertThat(rule.missing(new AnswerContent(null, " ", List.of())))
                .containsExactly("conformity", "statement", "evidence");
        assertThat(rule.missing(new AnswerContent(Conformity.CONFORM, "有制度", List.of())))
                .containsExactly("evidence");
        assertThat(rule.isAnswered(new AnswerContent(Conformity.PARTIAL, "有制度", List.of(FILE))))
                .isTrue();
    }

    @Test
    void whatNobodySeesIsNoStatement() {
        var rule = new AnswerRule(clause(false), THREE);
        for (var unseen : List.of("\u00a0", "\u200b", "\ufeff\u3000\n")) {
            assertThat(rule.missing(new AnswerContent(Conformity.CONFORM, unseen, List.of(FILE))))
                    .containsExactly("statement");
        }
    }

    @Test
    void nonconformityAndNotApplicableNeedNoEvidenceButWords() {
        var rule = new AnswerRule(clause(true), THREE);
        assertThat(rule.isAnswered(new AnswerContent(Conformity.NONCONFORM, "尚未建立", List.of())))
                .isTrue();
        assertThat(rule.isAnswered(new AnswerContent(Conformity.NA, "无此过程", List.of())))
                .isTrue();
        assertThat(rule.missing(new AnswerContent(Conformity.NA, "", List.of())))
                .containsExactly("statement");
    }

    @Test
    void onlyWhatTheScaleOffersIsAllowed() {
        var two = new AnswerRule(clause(false), TWO);
        assertRefused(two, new AnswerContent(Conformity.PARTIAL, "", List.of()), "conformity");
        assertRefused(two, new AnswerContent(Conformity.NA, "", List.of()), "conformity");
        assertThatNoException().isThrownBy(() -> two.requireAllowed(new AnswerContent(null, null, null)));
    }

    @Test
    void aStatementIsMeasuredInCodePoints() {
        var rule = new AnswerRule(clause(false), THREE);
        assertThatNoException()
                .isThrownBy(() ->
                        rule.requireAllowed(new AnswerContent(null, "𠮷".repeat(AnswerRule.MAX_STATEMENT), List.of())));
        assertRefused(rule, new AnswerContent(null, "𠮷".repeat(AnswerRule.MAX_STATEMENT + 1), List.of()), "statement");
    }

    private static void assertRefused(AnswerRule rule, AnswerContent content, String field) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> rule.requireAllowed(content))
                .satisfies(broken -> assertThat(broken.fieldErrors())
                        .extracting(RuleBroken.FieldError::field)
                        .containsExactly(field));
    }

    private static Edition.Clause clause(boolean naAllowed) {
        return new Edition.Clause(
                "X-01-L1-1", "1.1", 1, BigDecimal.ONE, "THREE", naAllowed, "…", List.of(), List.of(), List.of());
    }
}
