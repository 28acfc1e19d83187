package io.zhiheng.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;

@ExtendWith(OutputCaptureExtension.class)
class WorkingCalendarTest {

    private final WorkingCalendar calendar =
            new WorkingCalendar(new CalendarSettings(new ClassPathResource("calendar/working-days.csv")));

    @ParameterizedTest(name = "{0} + {1} working days = {2}: {3}")
    @CsvSource({
        "2026-03-02, 5, 2026-03-09, over a weekend",
        "2026-03-06, 1, 2026-03-09, Friday to Monday",
        "2026-03-07, 1, 2026-03-09, from a Saturday",
        "2026-03-02, 0, 2026-03-02, nothing to wait for",
        "2026-09-18, 1, 2026-09-20, a Sunday worked for the National Day",
        "2026-09-30, 1, 2026-10-08, over the National Day",
        "2026-09-30, 3, 2026-10-10, with the Saturday worked in its stead",
        "2025-09-26, 5, 2025-10-10, two holidays in a row",
        "2026-02-13, 2, 2026-02-24, over the Spring Festival",
        "2026-12-30, 2, 2027-01-04, over the end of the year",
        "2028-09-29, 5, 2028-10-06, a year that is not known has weekends only",
    })
    void aLimitSkipsWhatIsFree(LocalDate from, int days, LocalDate last, String why) {
        assertThat(calendar.plusWorkingDays(from, days)).as(why).isEqualTo(last);
        assertThat(calendar.workingDaysBetween(from, last)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}, due {1}: {2} {3}")
    @CsvSource({
        "2026-03-02T02:00:00Z, 2026-03-09T15:59:59Z, WORKING_DAYS, 5, over a weekend",
        "2026-03-06T02:00:00Z, 2026-03-09T15:59:59Z, WORKING_DAYS, 1, Friday to Monday",
        "2026-03-06T02:00:00Z, 2026-03-08T15:59:59Z, DAYS_OFF, 2, Friday to Sunday",
        "2026-09-30T02:00:00Z, 2026-10-08T15:59:59Z, WORKING_DAYS, 1, over the National Day",
        "2026-03-02T02:00:00Z, 2026-03-02T15:59:59Z, TODAY, 0, in the evening",
        "2026-03-02T16:00:01Z, 2026-03-03T15:59:59Z, TODAY, 0, it is the next day in Beijing",
        "2026-03-02T02:00:00Z, 2026-03-02T01:00:00Z, OVERDUE, 0, this morning",
        "2026-03-07T02:00:00Z, 2026-03-06T15:59:59Z, OVERDUE, 0, nobody has worked since Friday",
        "2026-03-09T02:00:00Z, 2026-03-06T15:59:59Z, OVERDUE_WORKING_DAYS, 1, since Friday",
        "2026-10-09T02:00:00Z, 2026-09-30T15:59:59Z, OVERDUE_WORKING_DAYS, 2, over the National Day",
    })
    void whatIsLeftOfALimitIsCountedInWorkingDays(Instant now, Instant due, TimeLeft.Kind kind, int days, String why) {
        assertThat(calendar.left(now, due)).as(why).isEqualTo(new TimeLeft(kind, days));
    }

    @Test
    void aLimitEndsWithItsLastDayInBeijing() {
        assertThat(calendar.plusWorkingDays(Instant.parse("2026-03-02T02:00:00Z"), 1))
                .isEqualTo("2026-03-03T15:59:59Z");
    }

    @Test
    void theDayIsThatOfBeijing() {
        var justAfterMidnight = Instant.parse("2026-03-02T16:00:00Z");
        assertThat(calendar.plusWorkingDays(justAfterMidnight, 1)).isEqualTo("2026-03-04T15:59:59Z");
    }

    @Test
    void daysAreCountedForward() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 3, 2), -1));
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 2, 2)))
                .isZero();
    }

    @Test
    void theLegalHolidaysOfTheKnownYearsAreFree() {
        assertThat(List.of(
                        "2025-01-01",
                        "2025-10-01",
                        "2026-02-17",
                        "2026-05-01",
                        "2026-10-03",
                        "2027-02-06",
                        "2027-10-01"))
                .noneMatch(day -> calendar.isWorkingDay(LocalDate.parse(day)));
        assertThat(List.of("2025-01-26", "2025-10-11", "2026-02-28", "2026-10-10"))
                .allMatch(day -> calendar.isWorkingDay(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-01", "2026-10-01,perhaps", "2026-13-01,off", "2026-10-01...2026-10-03,off,x"})
    void aRowThatSaysNothingIsRefusedWithItsLine(String row) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayRows.read(List.of("# remark", "", row)))
                .withMessageContaining("line 3");
    }

    @Test
    void aDayIsNamedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayRows.read(List.of("2026-10-01..2026-10-07,off,a", "2026-10-07,work,b")))
                .withMessageContaining("2026-10-07 is named twice");
        assertThat(DayRows.read(List.of("2026-10-10,work")))
                .isEqualTo(new DayRows(Map.of(LocalDate.of(2026, 10, 10), true), 2026));
    }

    @Test
    void aLimitBeyondTheAnnouncedYearsIsReckonedAndTheLogSaysOnceThatTheYearIsMissing(CapturedOutput log) {
        calendar.plusWorkingDays(LocalDate.of(2026, 12, 25), 3);
        assertThat(log.getAll()).doesNotContain("does not know");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 30), 2)).isEqualTo("2027-01-04");
        calendar.plusWorkingDays(LocalDate.of(2027, 1, 4), 5);
        assertThat(log.getAll()).containsOnlyOnce("A limit ends in 2027").contains("it ends with 2026");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2028, 9, 29), 5)).isEqualTo("2028-10-06");
        assertThat(log.getAll()).contains("A limit ends in 2028");
    }

    @Test
    void aWholeYearHasAsManyWorkingDaysAsTheLawLeaves() {
        for (int year = 2025; year <= 2026; year++) {
            var days = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(calendar::isWorkingDay)
                    .count();
            assertThat(days).as("working days of %d", year).isEqualTo(248);
        }
    }
}
