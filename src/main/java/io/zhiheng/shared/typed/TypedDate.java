package io.zhiheng.shared.typed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day in the spellings of everyday life: 2023-10-05, 2023/10/5, 2023.10.5, 20231005, and with 年, 月, 日. */
public final class TypedDate {

    private static final String DASHES = "[\u2010-\u2015\u2212]";
    private static final String YEAR = "(?<year>\\d{4})";
    /** Spreadsheets give midnight along with a day. */
    private static final String MIDNIGHT = "(?:[ T]0?0:00(?::00)?)?";

    private static final Pattern SEPARATED = Pattern.compile(
            YEAR + " ?(?<sign>[-/.\u3002]) ?(?<month>\\d{1,2}) ?\\k<sign> ?(?<day>\\d{1,2})" + MIDNIGHT);
    private static final Pattern IN_WORDS =
            Pattern.compile(YEAR + " ?\u5e74 ?(?<month>\\d{1,2}) ?\u6708 ?(?<day>\\d{1,2}) ?[\u65e5\u53f7]?");
    private static final Pattern IN_A_ROW = Pattern.compile(YEAR + "(?<month>\\d{2})(?<day>\\d{2})");

    private TypedDate() {}

    /** Empty for what names no day of the calendar. */
    public static Optional<LocalDate> of(String typed) {
        var text = TypedText.halfWidth(typed).replaceAll(DASHES, "-");
        for (var spelling : new Pattern[] {SEPARATED, IN_WORDS, IN_A_ROW}) {
            var match = spelling.matcher(text);
            if (match.matches()) {
                return day(match.group("year"), match.group("month"), match.group("day"));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
