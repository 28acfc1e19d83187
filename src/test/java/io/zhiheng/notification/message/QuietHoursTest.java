package io.zhiheng.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "22:00-08:00, 2026-11-22T13:59:59Z, false", // 21:59:59 in Shanghai
        "22:00-08:00, 2026-11-22T14:00:00Z, true",
        "22:00-08:00, 2026-11-22T16:00:00Z, true",
        "22:00-08:00, 2026-11-22T23:59:59Z, true",
        "22:00-08:00, 2026-11-23T00:00:00Z, false",
        "12:00-14:00, 2026-11-22T05:00:00Z, true",
        "12:00-14:00, 2026-11-22T06:00:00Z, false",
        "off, 2026-11-22T16:00:00Z, false",
        "false, 2026-11-22T16:00:00Z, false",
        "08:00-08:00, 2026-11-22T16:00:00Z, false",
    })
    void theyAreThoseOfShanghai(String hours, Instant moment, boolean quiet) {
        assertThat(QuietHours.of(hours).contains(moment)).isEqualTo(quiet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22:00", "22-8", "22:00-25:00", "night", "22:00-08:00-10:00"})
    void whatIsNoPairOfTimesIsRefused(String text) {
        assertThatThrownBy(() -> QuietHours.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }
}
