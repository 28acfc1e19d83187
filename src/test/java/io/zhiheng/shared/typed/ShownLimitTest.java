package io.zhiheng.shared.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownLimitTest {

    @ParameterizedTest
    @CsvSource({
        "5.0, 2, 5.00",
        "5.000, 2, 5.00",
        "0.125, 2, 0.125",
        "500, 0, 500",
        "500.0, 0, 500",
        "1E+4, 0, '10,000'",
        "10000, 0, '10,000'",
        "-2.5, 2, -2.50",
        "0, 2, 0.00"
    })
    void aLimitIsShownAsFiguresOfItsKindAreAndNeverRounded(BigDecimal limit, int decimals, String shown) {
        assertThat(TypedFigure.shown(limit, decimals)).isEqualTo(shown);
    }
}
