package io.zhiheng.comparison.application.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Half past two in Beijing is half past six in the evening of the day before by the clock of the world. */
class NightlyBenchmarksTest {

    private static final Instant TONIGHT = Instant.parse("2026-11-29T18:30:00Z");

    @Test
    void figuresThatWereNeverMadeAreDue() {
        assertThat(NightlyBenchmarks.isDue(Optional.empty(), TONIGHT)).isTrue();
    }

    @Test
    void figuresAreMadeOnceANight() {
        assertThat(NightlyBenchmarks.isDue(Optional.of(TONIGHT.minusSeconds(1)), TONIGHT))
                .isTrue();
        assertThat(NightlyBenchmarks.isDue(Optional.of(TONIGHT.minusSeconds(86_000)), TONIGHT.minusSeconds(1)))
                .isFalse();
        assertThat(NightlyBenchmarks.isDue(Optional.of(TONIGHT), TONIGHT.plusSeconds(86_399)))
                .isFalse();
        assertThat(NightlyBenchmarks.isDue(Optional.of(TONIGHT), TONIGHT.plusSeconds(86_400)))
                .isTrue();
    }
}
