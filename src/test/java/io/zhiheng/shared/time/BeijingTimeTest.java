package io.zhiheng.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeijingTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-11,  3, 2026-06-11", "2026-08-31,  3, 2026-11-30", "2026-08-30,  3, 2026-11-30",
        "2026-11-30,  3, 2027-02-28", "2027-11-30,  3, 2028-02-29", "2027-02-28, 12, 2028-02-28",
        "2028-02-29, 12, 2029-02-28", "2026-12-31,  2, 2027-02-28", "2026-09-30, 36, 2029-09-30",
    })
    void monthsEndOnTheirDayOrOnTheLastOfAShortMonth(LocalDate from, int months, LocalDate last) {
        assertThat(BeijingTime.lastDayOf(from, months)).isEqualTo(last);
    }
}
