package io.zhiheng.platform.calendar;

import io.zhiheng.platform.calendar.TimeLeft.Kind;
import io.zhiheng.shared.time.BeijingTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Counts working days as Chinese law does: the day on which something happens does not count, and a limit ends with the
 * end of its last day, in Asia/Shanghai. Monday to Friday, but for the public holidays and the weekends worked in their
 * stead that the file of exceptions names; in years that it does not know only weekends are free. A limit that ends in
 * such a year is reckoned all the same, and the log says once that the year is missing.
 */
@Component
public class WorkingCalendar {

    private static final Logger log = LoggerFactory.getLogger(WorkingCalendar.class);
    /** People read limits to the minute: the last one of the day, not the first one of the next. */
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, Boolean> exceptions;
    private final int knownUntil;
    private final Set<Integer> missed = ConcurrentHashMap.newKeySet();

    @Autowired
    WorkingCalendar(CalendarSettings settings) {
        this(DayRows.read(settings.file()));
    }

    private WorkingCalendar(DayRows rows) {
        exceptions = rows.days();
        knownUntil = rows.knownUntil();
    }

    /** @param exceptions whether work is done that day, for the days that differ from the ordinary week */
    public WorkingCalendar(Map<LocalDate, Boolean> exceptions) {
        this(new DayRows(
                Map.copyOf(exceptions),
                exceptions.keySet().stream().mapToInt(LocalDate::getYear).max().orElse(0)));
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
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        warnOf(day.getYear());
        return day;
    }

    private void warnOf(int year) {
        if (year > knownUntil && missed.add(year)) {
            log.warn(
                    "A limit ends in {}, whose holidays the calendar of working days does not know (it ends with {}). "
                            + "Add them as soon as they are announced: zhiheng.calendar.file",
                    year,
                    knownUntil);
        }
    }

    /** How many working days lie after {@code from}, up to and with {@code until}; 0 when it is not later. */
    public int workingDaysBetween(LocalDate from, LocalDate until) {
        return from.isBefore(until)
                ? (int) from.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count()
                : 0;
    }

    /** What is left, at this moment, of a limit that ends at {@code due}. */
    public TimeLeft left(Instant now, Instant due) {
        var today = day(now);
        var last = day(due);
        if (due.isBefore(now)) {
            int late = workingDaysBetween(last, today);
            return late == 0 ? new TimeLeft(Kind.OVERDUE, 0) : new TimeLeft(Kind.OVERDUE_WORKING_DAYS, late);
        }
        if (last.equals(today)) {
            return new TimeLeft(Kind.TODAY, 0);
        }
        int working = workingDaysBetween(today, last);
        return working > 0
                ? new TimeLeft(Kind.WORKING_DAYS, working)
                : new TimeLeft(Kind.DAYS_OFF, (int) ChronoUnit.DAYS.between(today, last));
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
