package io.zhiheng.notification.message;

import io.zhiheng.shared.time.BeijingTime;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;

/**
 * When nobody's telephone rings for what can wait until morning, by the clock of Asia/Shanghai. Written as
 * {@code 22:00-08:00}; {@code off} for never.
 *
 * @param to the first minute after them; the same as {@code from} for never
 */
public record QuietHours(LocalTime from, LocalTime to) {

    private static final Set<String> NEVER = Set.of("off", "false", "");

    /** @throws IllegalArgumentException when it is neither off nor two times */
    public static QuietHours of(String text) {
        if (NEVER.contains(text.strip().toLowerCase(Locale.ROOT))) {
            return new QuietHours(LocalTime.MIN, LocalTime.MIN);
        }
        var times = text.split("-", -1);
        try {
            if (times.length == 2) {
                return new QuietHours(LocalTime.parse(times[0].strip()), LocalTime.parse(times[1].strip()));
            }
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException(explanation(text), noTime);
        }
        throw new IllegalArgumentException(explanation(text));
    }

    /** YAML reads an unquoted off as false. */
    public static QuietHours of(Boolean on) {
        return of(on.toString());
    }

    public boolean contains(Instant moment) {
        var time = BeijingTime.of(moment).toLocalTime();
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !from.equals(to) && (!time.isBefore(from) || time.isBefore(to));
    }

    private static String explanation(String text) {
        return "Quiet hours are two times such as 22:00-08:00, or off; not " + text;
    }
}
