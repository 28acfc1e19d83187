package io.zhiheng.platform.rules.general;

import io.zhiheng.platform.rules.SoundRows;
import io.zhiheng.platform.rules.SoundRows.Row;
import io.zhiheng.platform.rules.TableRefused.Kind;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What can be said against the rows of a general table; of all that fit, the first one decides. */
final class GeneralCheck {

    private static final String ANY = "*";
    private static final String ALWAYS = "ANY";
    private static final Pattern MANUFACTURING = Pattern.compile("C(1[3-9]|[23][0-9]|4[0-3])");
    private static final Set<String> ROLES = Set.of("MEMBER", "LEAD", "DECIDER", "HANDLER");

    private GeneralCheck() {}

    /** Somebody of every size has to find a row. */
    static void sizes(SoundRows table) {
        table.each(
                1,
                Kind.UNKNOWN_ID,
                "platform.table.industry",
                row -> row.cell(1).equals(ANY)
                        || MANUFACTURING.matcher(row.cell(1)).matches());
        for (int column = 2; column <= 3; column++) {
            int bound = column;
            table.each(
                    bound,
                    Kind.OUT_OF_RANGE,
                    "platform.table.negative",
                    row -> row.number(bound).signum() >= 0);
        }
        decidedAbove(
                table,
                (above, row) -> isSame(above, row, 1) && compared(above, row, 2) == 0 && compared(above, row, 3) == 0,
                (above, row) -> isWider(above, row, 1) && compared(above, row, 2) <= 0 && compared(above, row, 3) <= 0);
        table.rows()
                .filter(row -> table.rows()
                        .anyMatch(above -> above.number() < row.number()
                                && isSame(above, row, 1)
                                && compared(above, row, 2) * compared(above, row, 3) < 0))
                .forEach(row -> table.note(row.number(), 3, Kind.NOT_MONOTONIC, "platform.table.sizes-cross"));
        Predicate<Row> forTheRest = row -> row.cell(1).equals(ANY)
                && row.number(2).signum() <= 0
                && row.number(3).signum() <= 0;
        table.needs(forTheRest, Kind.GAP, "platform.table.no-smallest");
    }

    static void conflicts(SoundRows table) {
        circumstances(table);
        table.each(
                2,
                Kind.UNKNOWN_ID,
                "platform.table.role",
                row -> row.cell(2).equals(ANY) || ROLES.contains(row.cell(2)));
        table.each(
                4,
                Kind.OUT_OF_RANGE,
                "platform.table.whole-or-lasting",
                row -> row.cell(3).equals(ALWAYS) || isWholeOrLasting(row.number(4)));
        decidedAbove(
                table,
                (above, row) -> isSame(above, row, 1)
                        && isSame(above, row, 2)
                        && isSame(above, row, 3)
                        && (row.cell(3).equals(ALWAYS) || compared(above, row, 4) == 0),
                (above, row) -> isSame(above, row, 1) && isWider(above, row, 2) && reachesFurther(above, row));
    }

    static void liftable(SoundRows table) {
        circumstances(table);
        table.overlaps(1);
    }

    private static void circumstances(SoundRows table) {
        table.each(
                1,
                Kind.UNKNOWN_ID,
                "platform.table.circumstance",
                row -> GeneralTables.CIRCUMSTANCES.contains(row.cell(1)));
    }

    private static void decidedAbove(SoundRows table, BiPredicate<Row, Row> same, BiPredicate<Row, Row> wider) {
        table.rows()
                .forEach(row -> table.rows()
                        .filter(above -> above.number() < row.number() && wider.test(above, row))
                        .findFirst()
                        .ifPresent(above -> {
                            boolean twice = same.test(above, row);
                            table.note(
                                    row.number(),
                                    1,
                                    twice ? Kind.OVERLAP : Kind.UNREACHABLE,
                                    twice ? "platform.table.overlap" : "platform.table.decided-above",
                                    above.number());
                        }));
    }

    private static boolean isSame(Row above, Row row, int column) {
        return above.cell(column).equals(row.cell(column));
    }

    private static boolean isWider(Row above, Row row, int column) {
        return above.cell(column).equals(ANY) || isSame(above, row, column);
    }

    private static int compared(Row above, Row row, int column) {
        return above.number(column).compareTo(row.number(column));
    }

    private static boolean reachesFurther(Row above, Row row) {
        return switch (above.cell(3)) {
            case ALWAYS -> true;
            case "<=" -> isSame(above, row, 3) && compared(above, row, 4) >= 0;
            default -> isSame(above, row, 3) && compared(above, row, 4) <= 0;
        };
    }

    private static boolean isWholeOrLasting(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 && value.compareTo(BigDecimal.ONE.negate()) >= 0;
    }
}
