package io.zhiheng.assessment.domain.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhiheng.assessment.SubmittedSelfAssessment.Basis;
import io.zhiheng.catalogue.Edition.PerformanceIndicator;
import io.zhiheng.catalogue.application.ShippedEditions;
import io.zhiheng.catalogue.file.CatalogueReader;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerformanceRuleTest {

    private static final PerformanceIndicator INDICATOR = new ShippedEditions(new CatalogueReader())
            .byNumber("1.2")
            .performanceIndicators()
            .findFirst()
            .orElseThrow();

    private static final Basis NOTHING = basis("", Map.of());

    @ParameterizedTest
    @CsvSource({
        "约百分之九十, not-number",
        "97.1%, not-number",
        "无, not-number",
        "'1,23', figure-groups",
        "1.2e2, figure-exponent"
    })
    void theValueOfAYearIsAFigure(String typed, String word) {
        var refused = catchThrowableOfType(
                RuleBroken.class,
                () -> PerformanceRule.requireFigures(INDICATOR, NOTHING, basis("", Map.of("2024", typed))));
        assertThat(refused.fieldErrors())
                .containsExactly(FieldError.of("basis.history.2024", "assessment.performance." + word, "2024"));
    }

    @Test
    void wordsThatStoodThereBeforeStay() {
        var earlier = basis("", Map.of("2023", "约百分之九十"));
        assertThatCode(() -> PerformanceRule.requireFigures(
                        INDICATOR, earlier, basis("", Map.of("2023", "约百分之九十", "2024", "97.1"))))
                .doesNotThrowAnyException();
    }

    @Test
    void aTargetMayBeWords() {
        assertThatCode(() -> PerformanceRule.requireFigures(INDICATOR, NOTHING, basis("≤ 1.5", Map.of())))
                .doesNotThrowAnyException();
    }

    private static Basis basis(String target, Map<String, String> history) {
        return new Basis("", "", "", "", target, history);
    }
}
