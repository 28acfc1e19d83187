package io.zhiheng.rating.application;

import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableForm;
import io.zhiheng.rating.core.RatingWords;
import io.zhiheng.rating.drools.SchemeForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The tables of a scheme as they were stored. A scheme is read in the shape it was published with: what a column or a
 * table that came later says of it is what held before, and what is stored is never rewritten.
 */
final class StoredTables {

    private static final String ANY = "*";
    private static final int COLUMNS_WITHOUT_COUNT = 2;

    private StoredTables() {}

    static Map<String, Table> read(Map<String, String> contents) {
        var tables = new HashMap<String, Table>();
        contents.forEach((name, content) -> tables.put(name, Table.parse(name, content)));
        tables.computeIfPresent(SchemeForms.LEVEL_THRESHOLD.name(), (name, table) -> withCount(table));
        tables.computeIfAbsent(SchemeForms.LEVEL_CEILING.name(), name -> empty(SchemeForms.LEVEL_CEILING));
        return tables;
    }

    /** A row of level-threshold without 条款数 counts for any number of clauses. */
    private static Table withCount(Table table) {
        if (table.headings().size() != COLUMNS_WITHOUT_COUNT) {
            return table;
        }
        var heading = headings(SchemeForms.LEVEL_THRESHOLD).get(1);
        return new Table(
                table.name(),
                inserted(table.headings(), heading),
                table.rows().stream().map(row -> inserted(row, ANY)).toList());
    }

    private static List<String> inserted(List<String> cells, String second) {
        var longer = new ArrayList<>(cells);
        longer.add(Math.min(1, longer.size()), second);
        return longer;
    }

    static Table empty(TableForm form) {
        return new Table(form.name(), headings(form), List.of());
    }

    static List<String> headings(TableForm form) {
        return IntStream.rangeClosed(1, form.columns().size())
                .mapToObj(column -> RatingWords.of("heading." + form.name() + "." + column))
                .toList();
    }
}
