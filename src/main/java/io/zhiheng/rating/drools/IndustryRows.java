package io.zhiheng.rating.drools;

import io.zhiheng.platform.rules.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of performance-threshold for one industry stand in for the general rows of the same indicator and level. Written
 * out in full before compiling, so that no rule needs to know of another.
 */
class IndustryRows {

    /** What the industry is called in a question when only the general rows count; no industry has such a code. */
    static final String GENERAL = "GENERAL";

    private static final String ANY = "*";

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();
    private final Map<String, Set<String>> industries = new HashMap<>();

    IndustryRows(Table table) {
        var byIndicator = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < table.rows().size(); i++) {
            byIndicator
                    .computeIfAbsent(table.rows().get(i).get(0), key -> new ArrayList<>())
                    .add(i);
        }
        byIndicator.forEach((indicator, indexes) -> {
            var special = new HashSet<String>();
            indexes.forEach(i -> special.add(table.rows().get(i).get(1)));
            special.remove(ANY);
            industries.put(indicator, special);
            indexes.stream().filter(i -> industry(table, i).equals(ANY)).forEach(i -> add(table, i, GENERAL));
            special.forEach(industry -> writeOut(table, indexes, industry));
        });
    }

    private void writeOut(Table table, List<Integer> indexes, String industry) {
        var levels = new HashSet<String>();
        indexes.stream().filter(i -> industry(table, i).equals(industry)).forEach(i -> {
            levels.add(table.rows().get(i).get(2));
            add(table, i, industry);
        });
        indexes.stream()
                .filter(i -> industry(table, i).equals(ANY)
                        && !levels.contains(table.rows().get(i).get(2)))
                .forEach(i -> add(table, i, industry));
    }

    private static String industry(Table table, int index) {
        return table.rows().get(index).get(1);
    }

    private void add(Table table, int index, String industry) {
        var row = new ArrayList<>(table.rows().get(index));
        row.set(1, industry);
        rows.add(row);
        origins.add(index + 1);
    }

    Table writtenOut(Table table) {
        return new Table(table.name(), table.headings(), rows);
    }

    /** The row as people see it. */
    int origin(int row) {
        return row == 0 ? 0 : origins.get(row - 1);
    }

    String industryFor(String indicator, String industry) {
        return industry != null && industries.getOrDefault(indicator, Set.of()).contains(industry) ? industry : GENERAL;
    }
}
