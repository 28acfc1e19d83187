package io.zhiheng.finding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PerformanceFindingContentTest {

    private static final Edition.Parameter PARAMETER =
            new Edition.Parameter("P01", "A", "质量损失", "万元", 2, BigDecimal.ZERO, new BigDecimal("1000000"), false, "");

    @Test
    void theDeclaredFigureNeedsNoReasonHoweverItIsWritten() {
        assertThat(verdict("120", "").requireValid(PARAMETER, "120.00")).isTrue();
    }

    @Test
    void aFigureIsKeptInOneSpelling() {
        assertThat(verdict("１，２３４．５", "").value()).isEqualTo("1234.5");
        assertThat(verdict("1,234.50", "").requireValid(PARAMETER, "1234.5")).isTrue();
        assertThat(refused("0120", "以财务凭证为准", "120")).containsExactly("value");
        assertThat(refused("1,23", "以财务凭证为准", "120")).containsExactly("value");
    }

    @Test
    void anotherFigureNeedsAReason() {
        assertThat(refused("130", "", "120")).containsExactly("reason");
        assertThat(refused("130", "凭证为准", "120")).containsExactly("reason");
        assertThat(verdict("130", "以财务凭证为准").requireValid(PARAMETER, "120")).isFalse();
    }

    @Test
    void aFigureIsADecimalWithinTheParametersBounds() {
        assertThat(refused(null, "", "120")).containsExactly("value");
        assertThat(refused("1e3", "以财务凭证为准", "120")).containsExactly("value");
        assertThat(refused("1.234", "以财务凭证为准", "120")).containsExactly("value");
        assertThat(refused("-1", "以财务凭证为准", "120")).containsExactly("value");
        assertThat(refused("1000001", "以财务凭证为准", "120")).containsExactly("value");
    }

    private static PerformanceFindingContent verdict(String value, String reason) {
        return new PerformanceFindingContent(value, null, reason);
    }

    private static List<String> refused(String value, String reason, String declared) {
        var refusal = catchThrowableOfType(
                RuleBroken.class, () -> verdict(value, reason).requireValid(PARAMETER, declared));
        return refusal == null
                ? List.of()
                : refusal.fieldErrors().stream().map(FieldError::field).toList();
    }
}
