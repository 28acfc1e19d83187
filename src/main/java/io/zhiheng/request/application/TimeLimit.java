package io.zhiheng.request.application;

import io.zhiheng.platform.calendar.WorkingCalendar;
import io.zhiheng.shared.time.BeijingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How long something may take: {@code 5wd} working days, {@code 30d} days, {@code 6mo} months, each to the end of the
 * last day in Asia/Shanghai; {@code 1h} hours and {@code 2m} minutes, exactly, for trying out.
 */
public record TimeLimit(int amount, Unit unit) {

    public enum Unit {
        WORKING_DAYS,
        DAYS,
        MONTHS,
        HOURS,
        MINUTES
    }

    private static final Pattern TEXT = Pattern.compile("(\\d{1,4})(wd|d|mo|h|m)");
    private static final Map<String, Unit> UNITS =
            Map.of("wd", Unit.WORKING_DAYS, "d", Unit.DAYS, "mo", Unit.MONTHS, "h", Unit.HOURS, "m", Unit.MINUTES);

    public TimeLimit {
        if (amount < 1) {
            throw new IllegalArgumentException("A time limit is at least 1: " + amount);
        }
    }

    /** @throws IllegalArgumentException when the text is not of one of the forms above */
    public static TimeLimit of(String text) {
        var match = TEXT.matcher(text.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException(
                    "A time limit is a number and one of wd, d, mo, h, m, such as 5wd; not " + text);
        }
        return new TimeLimit(Integer.parseInt(match.group(1)), UNITS.get(match.group(2)));
    }

    /** Whether it ends with the end of a day. */
    public boolean isInWholeDays() {
        return unit != Unit.HOURS && unit != Unit.MINUTES;
    }

    /** When it ends if it begins then. */
    public Instant end(WorkingCalendar calendar, Instant from) {
        return after(calendar, from, amount);
    }

    /** The same limit that many times over. */
    public TimeLimit times(int times) {
        return new TimeLimit(Math.multiplyExact(amount, times), unit);
    }

    /** When about four fifths of it have passed: the moment for a reminder, in the morning. */
    public Instant reminder(WorkingCalendar calendar, Instant from) {
        var begin = WorkingCalendar.day(from);
        return switch (unit) {
            case WORKING_DAYS -> WorkingCalendar.morningOf(calendar.plusWorkingDays(begin, mostOf(amount)));
            case DAYS, MONTHS ->
                WorkingCalendar.morningOf(begin.plusDays(
                        mostOf(ChronoUnit.DAYS.between(begin, WorkingCalendar.day(end(calendar, from))))));
            case HOURS, MINUTES ->
                from.plus(Duration.between(from, end(calendar, from))
                        .multipliedBy(4)
                        .dividedBy(5));
        };
    }

    /** What is left of it at a moment, in days or minutes, but never less than {@code least} of them. */
    public TimeLimit left(Instant now, Instant due, int least) {
        return isInWholeDays()
                ? new TimeLimit(
                        atLeast(least, ChronoUnit.DAYS.between(WorkingCalendar.day(now), WorkingCalendar.day(due))),
                        Unit.DAYS)
                : new TimeLimit(atLeast(least, Duration.between(now, due).toMinutes()), Unit.MINUTES);
    }

    private static int atLeast(int least, long left) {
        return (int) Math.max(least, left);
    }

    /** As {@link #of} reads it. */
    @Override
    public String toString() {
        return amount
                + UNITS.entrySet().stream()
                        .filter(each -> each.getValue() == unit)
                        .findFirst()
                        .orElseThrow()
                        .getKey();
    }

    private static int mostOf(long days) {
        return (int) Math.max(1, days * 4 / 5);
    }

    private Instant after(WorkingCalendar calendar, Instant from, int length) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.plusWorkingDays(from, length);
            case DAYS -> WorkingCalendar.endOf(WorkingCalendar.day(from).plusDays(length));
            case MONTHS -> WorkingCalendar.endOf(BeijingTime.lastDayOf(WorkingCalendar.day(from), length));
            case HOURS -> from.plus(Duration.ofHours(length));
            case MINUTES -> from.plus(Duration.ofMinutes(length));
        };
    }
}
