package io.zhiheng.rating.application;

import io.zhiheng.platform.rules.FilledTable;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.core.FirstLevelGrade;
import io.zhiheng.rating.core.OverallGrade;
import io.zhiheng.rating.core.Walk;
import io.zhiheng.rating.core.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Says for each indicator and for the whole which row of which table decided, in words. */
class Reasons {

    /** The id under which the overall result has its reason. */
    static final String OVERALL = "OVERALL";

    private final PreparedScheme scheme;
    private final List<Rating.Reason> all = new ArrayList<>(48);

    Reasons(PreparedScheme scheme) {
        this.scheme = scheme;
    }

    List<Rating.Reason> all() {
        return all;
    }

    void add(Grading grading) {
        var id = grading.part().id();
        if (!grading.part().applicable()) {
            all.add(new Rating.Reason(id, "answer-score", null, Words.of("reason.not-applicable"), List.of()));
        } else if (grading.walk() == null) {
            all.add(new Rating.Reason(
                    id, "performance-threshold", null, Words.of("reason.performance-missing"), List.of()));
        } else if (grading.rates() != null) {
            clauses(id, grading);
        } else {
            performance(id, grading);
        }
    }

    private void clauses(String id, Grading grading) {
        var walk = grading.walk();
        var rates = grading.rates();
        var name = scheme.edition().levelName(walk.level());
        String text;
        if (walk.level() == 0) {
            text = Words.of(
                    "reason.clauses-none",
                    walk.stoppedAt(),
                    walk.rest().toPlainString(),
                    minimum(walk.stoppedAt()),
                    name);
        } else if (walk.stoppedAt() > 0) {
            text = Words.of(
                    "reason.clauses-stopped",
                    walk.level(),
                    minimum(walk.level()),
                    walk.stoppedAt(),
                    walk.rest().toPlainString(),
                    minimum(walk.stoppedAt()),
                    name);
        } else {
            text = Words.of(
                    walk.level() == rates.length ? "reason.clauses-through" : "reason.clauses-trailing",
                    walk.level(),
                    rates[walk.level() - 1].toPlainString(),
                    minimum(walk.level()),
                    name);
        }
        all.add(new Rating.Reason(
                id,
                "level-threshold",
                walk.level() > 0 ? walk.row() : row(walk.stoppedAt()),
                text,
                grading.heldDownBy()));
    }

    private String minimum(int level) {
        return scheme.minimumRate(level).cell();
    }

    private Integer row(int level) {
        return scheme.minimumRate(level).row();
    }

    private void performance(String id, Grading grading) {
        var walk = grading.walk();
        var value = grading.value().value().toPlainString();
        var unit = grading.performance().unit();
        var name = scheme.edition().levelName(walk.level());
        String text;
        if (walk.level() == 0) {
            text = Words.of("reason.performance-none", value, unit, 1, bound(id, 1), name);
        } else if (walk.stoppedAt() == 0) {
            text = Words.of("reason.performance-top", value, unit, walk.level(), bound(walk), name);
        } else {
            text = Words.of(
                    "reason.performance",
                    value,
                    unit,
                    walk.level(),
                    bound(walk),
                    walk.stoppedAt(),
                    bound(id, walk.stoppedAt()),
                    name);
        }
        all.add(new Rating.Reason(id, "performance-threshold", walk.row() == 0 ? null : walk.row(), text, List.of()));
    }

    private String bound(Walk walk) {
        return words(scheme.compiled().table("performance-threshold").rows().get(walk.row() - 1));
    }

    private String bound(String indicator, int level) {
        return words(scheme.thresholdRow(indicator, level));
    }

    private static String words(List<String> row) {
        return switch (row.get(3)) {
            case "ANY" -> Words.of("reason.any");
            case ">=" -> Words.of("reason.at-least", row.get(4));
            case "<=" -> Words.of("reason.at-most", row.get(4));
            default -> row.get(3) + " " + row.get(4);
        };
    }

    void add(PreparedScheme.First first, FirstLevelGrade grade) {
        if (grade.level() == null) {
            all.add(new Rating.Reason(first.id(), "na-limit", null, Words.of("reason.not-applicable"), List.of()));
        } else if (grade.band().level() <= grade.cap().level()) {
            all.add(band(first.id(), grade.band().row(), grade.index(), grade.level()));
        } else {
            all.add(new Rating.Reason(
                    first.id(),
                    "level-cap",
                    grade.cap().row(),
                    Words.of(
                            "reason.first-cap",
                            grade.index().toPlainString(),
                            grade.band().level(),
                            scheme.name(grade.lowest().id()),
                            grade.lowest().level(),
                            grade.cap().level() - grade.lowest().level(),
                            scheme.edition().levelName(grade.level())),
                    List.of()));
        }
    }

    void add(OverallGrade grade) {
        if (!grade.gates().isEmpty()) {
            var gate = grade.gates().get(grade.gates().size() - 1);
            FilledTable gates = scheme.compiled().table("level-gate");
            all.add(new Rating.Reason(
                    OVERALL,
                    "level-gate",
                    gate.row(),
                    Words.of(
                            "reason.overall-gate",
                            gate.overall(),
                            scheme.name(gate.indicator()),
                            gates.cell(gate.row(), 2),
                            gate.has(),
                            scheme.edition().levelName(grade.level())),
                    List.of()));
        } else if (grade.band().level() <= grade.cap().level()) {
            all.add(band(OVERALL, grade.band().row(), grade.index(), grade.level()));
        } else {
            all.add(new Rating.Reason(
                    OVERALL,
                    "level-cap",
                    grade.cap().row(),
                    Words.of(
                            "reason.overall-cap",
                            grade.index().toPlainString(),
                            grade.band().level(),
                            scheme.name(grade.lowest().id()),
                            grade.lowest().level(),
                            grade.cap().level() - grade.lowest().level(),
                            scheme.edition().levelName(grade.level())),
                    List.of()));
        }
    }

    private Rating.Reason band(String id, int row, BigDecimal index, int level) {
        var minimum = scheme.compiled().table("grade-band").cell(row, 2);
        return new Rating.Reason(
                id,
                "grade-band",
                row,
                Words.of(
                        "reason.band",
                        index.toPlainString(),
                        minimum,
                        scheme.edition().levelName(level)),
                List.of());
    }
}
