package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.rating.QualityLoss;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 质量损失 in 万元 and per cent, from figures or from what is told of a year. */
class QualityLossesTest {

    private static final QualityLosses LOSSES = new QualityLosses(TestSchemes.shipped());

    @Test
    void theLossesOfAYearAreSummedAndSetAgainstItsOutput() {
        assertThat(LOSSES.of(Map.of("P01", "395.5", "P02", "30000", "P03", "45.5")))
                .contains(new QualityLoss("441.00", "万元", "1.47"));
        assertThat(LOSSES.of(Map.of("P01", "395.5", "P02", "30000"))).isEmpty();
        assertThat(LOSSES.of(Map.of("P01", "395.5", "P02", "0", "P03", "45.5"))).isEmpty();
    }

    @Test
    void whatIsToldOfAYearIsTheSumOfBothRatesWithoutAnAmount() {
        assertThat(LOSSES.told(Map.of("PERF-01", "1.32", "PERF-02", "0.15")))
                .contains(new QualityLoss(null, "万元", "1.47"));
        assertThat(LOSSES.told(Map.of("PERF-01", "1.32"))).isEmpty();
        assertThat(LOSSES.told(Map.of("PERF-01", "约 1", "PERF-02", "0.15"))).isEmpty();
    }
}
