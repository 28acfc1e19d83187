package io.zhiheng.shared.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What clocks in Asia/Shanghai show: stored is UTC, read is this. */
public final class BeijingTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

    private BeijingTime() {}

    /** Null stays null. */
    public static LocalDateTime of(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZONE);
    }

    /**
     * The last day of so many months after a day, which itself does not count (民法典 articles 201 and 202): the day of
     * that number, or the last one of a month that is too short. What the months forbid is free on the day after it,
     * what they allow ends with it.
     */
    public static LocalDate lastDayOf(LocalDate from, int months) {
        return from.plusMonths(months);
    }

    /** As people read it: 2026-11-22 14:03. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant);
    }
}
