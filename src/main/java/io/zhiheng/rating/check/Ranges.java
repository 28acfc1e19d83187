package io.zhiheng.rating.check;

import io.zhiheng.platform.rules.SoundRows.Row;
import java.math.BigDecimal;
import java.util.function.Predicate;

/** What a number in a cell may be, beyond its type. */
final class Ranges {

    private Ranges() {}

    static Predicate<Row> share(int column) {
        return between(column, 0, 1);
    }

    static Predicate<Row> between(int column, int lowest, int highest) {
        return row -> row.number(column).compareTo(BigDecimal.valueOf(lowest)) >= 0
                && row.number(column).compareTo(BigDecimal.valueOf(highest)) <= 0;
    }

    static Predicate<Row> positive(int column) {
        return row -> row.number(column).signum() > 0;
    }
}
