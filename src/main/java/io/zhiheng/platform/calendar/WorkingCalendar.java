package io.zhiheng.platform.calendar;

import io.zhiheng.shared.BeijingTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Counts working days as Chinese law does: the day on which something happens does not count, and a limit ends with the
 * end of its last day, in Asia/Shanghai. Monday to Friday, but for the public holidays and the weekends worked in their
 * stead that the file of exceptions names; in years that it does not know only weekends are free.
 */
@Component
public class WorkingCalendar {

    /** People read limits to the minute: the last one of the day, not the first one of the next. */
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, Boolean> exceptions;

    @Autowired
    WorkingCalendar(CalendarSettings settings) {
        this(DayRows.read(settings.file()));
    }

    /** @param exceptions whether work is done that day, for the days that differ from the ordinary week */
    public WorkingCalendar(Map<LocalDate, Boolean> exceptions) {
        this.exceptions = Map.copyOf(exceptions);
    }

    public boolean isWorkingDay(LocalDate day) {
        return exceptions.getOrDefault(day, !WEEKEND.contains(day.getDayOfWeek()));
    }

    /** The end of the last of so many working days after the day of {@code from}; 0: the end of that day itself. */
    public Instant plusWorkingDays(Instant from, int days) {
        return endOf(plusWorkingDays(day(from), days));
    }

    /** The last of so many working days after {@code from}, which itself does not count. */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Working days are counted forward: " + days);
        }
        var day = from;
        for (int left = days; left > 0;) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** How many working days lie after {@code from}, up to and with {@code until}; 0 when it is not later. */
    public int workingDaysBetween(LocalDate from, LocalDate until) {
        return from.isBefore(until)
                ? (int) from.plusDays(1).datesUntil(until.plusDays(1)).filter(this::isWorkingDay).count() : 0;
    }

    public static LocalDate day(Instant moment) {
        return BeijingTime.of(moment).toLocalDate();
    }

    /** When people begin to work that day. */
    public static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(BeijingTime.ZONE).toInstant();
    }

    public static Instant endOf(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(BeijingTime.ZONE).toInstant();
    }
}
