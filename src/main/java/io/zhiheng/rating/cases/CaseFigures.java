package io.zhiheng.rating.cases;

import io.zhiheng.rating.PerformanceValue;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.core.Decimals;
import io.zhiheng.rating.core.FirstLevelGrade;
import io.zhiheng.rating.core.OverallGrade;
import io.zhiheng.rating.core.Walk;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of an outcome by the names that expectations have for them. */
final class CaseFigures {

    static final String OVERALL = "overall.";

    private final Map<String, String> all = new LinkedHashMap<>();

    private CaseFigures() {}

    /** @param submitted what would become of its submission */
    static Map<String, String> of(Rating rating, Rating.Status submitted) {
        var figures = new CaseFigures()
                .put("status", submitted)
                .put("missing", String.join(",", rating.missing()))
                .put(
                        "error",
                        rating.errors().isEmpty() ? "" : rating.errors().get(0).code());
        var overall = rating.overall();
        if (overall != null) {
            figures.put(OVERALL + "level", overall.level())
                    .put(OVERALL + "index", overall.index())
                    .put(OVERALL + "score", overall.score())
                    .put(OVERALL + "band", overall.band())
                    .put(OVERALL + "cap", overall.cap())
                    .put(OVERALL + "binding", String.join(",", overall.binding()));
        }
        rating.firstLevel()
                .forEach(first -> figures.put(first.id() + ".level", first.level())
                        .put(first.id() + ".index", first.index())
                        .put(first.id() + ".band", first.band())
                        .put(first.id() + ".cap", first.cap()));
        rating.secondLevel()
                .forEach(second -> figures.put(second.id() + ".level", second.level())
                        .put(second.id() + ".index", second.index())
                        .put(second.id() + ".value", second.value().orElse("")));
        return figures.all;
    }

    static Map<String, String> of(BigDecimal[] rates, Walk walk) {
        var figures = new CaseFigures().put("na", walk == null);
        for (int level = 1; level <= rates.length; level++) {
            figures.put("rate" + level, rates[level - 1]);
        }
        if (walk != null) {
            figures.put("level", walk.level()).put("index", walk.index());
        }
        return figures.all;
    }

    static Map<String, String> of(PerformanceValue value) {
        var figures = new CaseFigures();
        if (!value.errors().isEmpty()) {
            figures.put("error", value.errors().get(0).code());
        } else {
            figures.put("value", value.value()).put("level", value.level());
        }
        return figures.all;
    }

    static Map<String, String> of(FirstLevelGrade grade, int levels) {
        var figures = new CaseFigures();
        if (grade.tooMuchNa() != 0) {
            figures.put("error", Rating.Status.TOO_MANY_NA);
        } else if (grade.level() != null) {
            figures.put("index", grade.index())
                    .put("band", grade.band().level())
                    .put("cap", Math.min(levels, grade.cap().level()))
                    .put("level", grade.level());
        }
        return figures.all;
    }

    static Map<String, String> of(OverallGrade grade, int levels) {
        return new CaseFigures()
                .put("index", grade.index())
                .put("score", Decimals.score(grade.index(), levels))
                .put("band", grade.band().level())
                .put("cap", Math.min(levels, grade.cap().level()))
                .put("level", grade.level())
                .put("binding", String.join(",", grade.binding()))
                .all;
    }

    private CaseFigures put(String name, Object figure) {
        all.put(
                name,
                figure == null ? "" : figure instanceof BigDecimal number ? number.toPlainString() : figure.toString());
        return this;
    }
}
