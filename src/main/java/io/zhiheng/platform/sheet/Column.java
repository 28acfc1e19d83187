package io.zhiheng.platform.sheet;

import io.zhiheng.shared.time.BeijingTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param heading key of the message above it
 * @param value a text, a number, a day or a moment, which is shown in Beijing time; null for an empty cell
 */
public record Column<T>(String heading, Function<T, ?> value) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** The cell of a row. */
    String text(T row) {
        var cell = value.apply(row);
        return cell == null
                ? ""
                : cell instanceof Instant moment ? BeijingTime.of(moment).format(MINUTE) : cell.toString();
    }
}
