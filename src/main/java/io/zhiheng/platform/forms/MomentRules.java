package io.zhiheng.platform.forms;

import io.zhiheng.shared.typed.TypedDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** What a date, a time of day or both may be, as the form viewer writes them: {@code 2026-11-22T14:03+08:00}. */
final class MomentRules {

    private static final Pattern TIME =
            Pattern.compile("(\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2})?");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private MomentRules() {}

    /** The last part of the message's key; null if nothing is wrong. */
    static String problem(FormField field, Object given, LocalDate today) {
        if (!(given instanceof String text) || text.length() > 40) {
            return "not-date";
        }
        return switch (field.schema().path("subtype").asText("date")) {
            case "time" -> timeProblem(text);
            case "datetime" -> {
                int t = text.indexOf('T');
                var problem = t < 0 ? "not-date-time" : dateProblem(field, text.substring(0, t), today);
                yield problem == null ? timeProblem(text.substring(t + 1)) : problem;
            }
            default -> dateProblem(field, text, today);
        };
    }

    /** What is kept of a value without a problem: a date in one spelling. */
    static Object kept(FormField field, Object given) {
        return field.schema().path("subtype").asText("date").equals("date")
                ? TypedDate.of(given.toString()).map(LocalDate::toString).orElseThrow()
                : given;
    }

    private static String dateProblem(FormField field, String text, LocalDate today) {
        var date = TypedDate.of(text).orElse(null);
        if (date == null) {
            return "not-date";
        }
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            return "date-out-of-range";
        }
        return field.schema().path("disallowPassedDates").asBoolean(false) && date.isBefore(today)
                ? "date-passed"
                : null;
    }

    private static String timeProblem(String text) {
        var matcher = TIME.matcher(text);
        try {
            if (matcher.matches()) {
                LocalTime.parse(matcher.group(1));
                return null;
            }
        } catch (DateTimeException wrong) {
            return "not-time";
        }
        return "not-time";
    }
}
