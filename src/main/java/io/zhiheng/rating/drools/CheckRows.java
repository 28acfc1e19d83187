package io.zhiheng.rating.drools;

import io.zhiheng.platform.rules.FilledTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which figures, sums and pairs the rows of parameter-check look at; found once per scheme. */
class CheckRows {

    private record Pair(String part, String whole) {}

    private final Set<String> singles = new LinkedHashSet<>();
    private final Set<String> sums = new LinkedHashSet<>();
    private final Set<Pair> pairs = new LinkedHashSet<>();

    CheckRows(FilledTable table) {
        for (var row : table.rows()) {
            switch (row.get(1)) {
                case "MINIMUM", "INTEGER", "COUNT_MIN" -> singles.add(row.get(2));
                case "NOT_ZERO" -> sums.add(row.get(2));
                case "PART_OF_WHOLE" -> pairs.add(new Pair(row.get(2), row.get(3)));
                default -> {}
            }
        }
    }

    List<CheckedFigure> questions(Figures figures) {
        var questions = new ArrayList<CheckedFigure>(64);
        for (var parameter : singles) {
            var value = figures.value(parameter);
            if (value != null) {
                questions.add(new CheckedFigure.Single(parameter, value));
            }
        }
        for (var sum : sums) {
            if (figures.hasAll(sum)) {
                questions.add(new CheckedFigure.Total(sum, figures.sum(sum)));
            }
        }
        for (var pair : pairs) {
            var part = figures.value(pair.part());
            var whole = figures.value(pair.whole());
            if (part != null && whole != null) {
                questions.add(new CheckedFigure.Share(pair.part(), pair.whole(), part, whole));
            }
        }
        return questions;
    }
}
