package io.zhiheng.rating.application;

import io.zhiheng.platform.rules.FilledTable;
import io.zhiheng.rating.FigureThreshold;
import io.zhiheng.rating.drools.CompiledScheme;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The rows that sentences quote: only for words, the rules decide. */
class RowsInWords {

    record MinimumRate(String cell, int row) {}

    private static final String ANY = "*";

    private final Map<String, MinimumRate> minimumRates = new HashMap<>();
    private final Map<String, List<String>> thresholds = new HashMap<>();
    private final List<BigDecimal> bands;

    RowsInWords(CompiledScheme scheme) {
        read(scheme.table("level-threshold"));
        bands = scheme.table("grade-band").rows().stream()
                .map(row -> new BigDecimal(row.get(2)))
                .distinct()
                .toList();
        scheme.table("performance-threshold")
                .rows()
                .forEach(row -> thresholds.putIfAbsent(key(row.get(0), row.get(1), row.get(2)), row));
    }

    private void read(FilledTable table) {
        for (int number = 1; number <= table.rows().size(); number++) {
            var row = table.rows().get(number - 1);
            minimumRates.put(key(row.get(0), row.get(1)), new MinimumRate(row.get(2), number));
        }
    }

    /** The more exact row wins. @param clauses of this level in the indicator */
    MinimumRate minimumRate(int level, int clauses) {
        var general = minimumRates.get(key(level, ANY));
        return minimumRates.getOrDefault(key(level, clauses), general);
    }

    /** A row for the industry stands in for the general one. @param industry null for none */
    List<String> threshold(String indicator, String industry, int level) {
        var general = thresholds.get(key(indicator, ANY, level));
        return thresholds.getOrDefault(key(indicator, industry, level), general);
    }

    /** Level by level, as far as there are rows. */
    List<FigureThreshold> thresholds(String indicator, String industry) {
        return IntStream.iterate(1, level -> threshold(indicator, industry, level) != null, level -> level + 1)
                .mapToObj(level -> {
                    var row = threshold(indicator, industry, level);
                    return row.get(3).equals("ANY")
                            ? new FigureThreshold(level, null, null)
                            : new FigureThreshold(level, row.get(3), row.get(4));
                })
                .toList();
    }

    /** The least index of each band of either scope. */
    List<BigDecimal> bands() {
        return bands;
    }

    private static String key(Object... parts) {
        return Arrays.toString(parts);
    }
}
