package io.zhiheng.rating.application;

import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableForm;
import io.zhiheng.rating.drools.SchemeForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        SchemeForms.ALL.forEach(
                form -> tables.computeIfPresent(form.name(), (name, table) -> inTodaysWords(form, table)));
        tables.computeIfAbsent(SchemeForms.LEVEL_CEILING.name(), name -> empty(SchemeForms.LEVEL_CEILING));
        return tables;
    }

    /** A row of level-threshold without 条款数 counts for any number of clauses. */
    private static Table withCount(Table table) {
        if (table.headings().size() != COLUMNS_WITHOUT_COUNT) {
            return table;
        }
        var heading = SchemeForms.headings(SchemeForms.LEVEL_THRESHOLD).get(1);
        return new Table(
                table.name(),
                inserted(table.headings(), heading),
                table.rows().stream().map(row -> inserted(row, ANY)).toList());
    }

    /** Words above a column were mended now and then; what it holds stayed the same. */
    private static Table inTodaysWords(TableForm form, Table table) {
        var headings = SchemeForms.headings(form);
        return table.headings().size() == headings.size() ? new Table(table.name(), headings, table.rows()) : table;
    }

    private static List<String> inserted(List<String> cells, String second) {
        var longer = new ArrayList<>(cells);
        longer.add(Math.min(1, longer.size()), second);
        return longer;
    }

    static Table empty(TableForm form) {
        return new Table(form.name(), SchemeForms.headings(form), List.of());
    }
}
