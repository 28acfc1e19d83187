package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresOfSchemeTest {

    private final FiguresOfScheme shown = new FiguresOfScheme(TestSchemes.shipped());

    @Test
    void anIndexIsReadWithOneDecimal() {
        assertThat(shown.index("3.4473")).isEqualTo("3.4");
        assertThat(shown.index("3.8000")).isEqualTo("3.8");
        assertThat(shown.index(null)).isNull();
    }

    @Test
    void anIndexThatMissesItsBandIsNeverReadAsIfItReachedIt() {
        assertThat(shown.index("3.7996")).isEqualTo("3.7996");
        assertThat(shown.index("4.75")).isEqualTo("4.75");
    }

    @Test
    void noBandJudgesTheIndexOfASecondLevelIndicator() {
        assertThat(shown.partIndex("3.7996")).isEqualTo("3.8");
        assertThat(shown.partIndex("3.9600")).isEqualTo("3.9600");
        assertThat(shown.partIndex("5.0000")).isEqualTo("5.0");
        assertThat(shown.partIndex(null)).isNull();
    }

    @Test
    void aRateIsReadBesideTheRateThatItsLevelAsksFor() {
        assertThat(shown.rates("QMS-04", Arrays.asList("1.0000", "0.8333", null, "0.7996", "0.0000")))
                .containsExactly("100 %", "83.3 %", null, "79.96 %", "0 %");
        assertThat(shown.rates("PERF-01", null)).isEqualTo(List.of());
    }
}
