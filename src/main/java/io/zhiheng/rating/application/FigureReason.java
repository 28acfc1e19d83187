package io.zhiheng.rating.application;

import io.zhiheng.rating.core.RatingWords;
import io.zhiheng.rating.core.Walk;
import io.zhiheng.shared.typed.TypedFigure;
import java.math.BigDecimal;
import java.util.List;

/** Why a performance indicator has its level: the threshold that its value meets, then the one that it misses. */
class FigureReason {

    private final PreparedScheme scheme;
    private final String industry;
    private final Grading grading;
    private final Walk walk;

    FigureReason(PreparedScheme scheme, String industry, Grading grading) {
        this.scheme = scheme;
        this.industry = industry;
        this.grading = grading;
        this.walk = grading.walk();
    }

    String text() {
        var value = withUnit(TypedFigure.shown(grading.value().value().toPlainString()));
        if (walk.level() == 0) {
            return RatingWords.of("reason.performance-none", value, name(1), missed(1), name(0));
        }
        var met = RatingWords.of("reason.performance-met", value, name(walk.level()), met());
        return walk.stoppedAt() == 0
                ? met
                : met + RatingWords.of("reason.performance-missed", name(walk.stoppedAt()), missed(walk.stoppedAt()));
    }

    private String name(int level) {
        return scheme.edition().levelName(level);
    }

    private String met() {
        return words(scheme.compiled().table("performance-threshold").rows().get(walk.row() - 1));
    }

    private String missed(int level) {
        return words(scheme.rowsInWords().threshold(grading.part().id(), industry, level));
    }

    private String words(List<String> row) {
        return switch (row.get(3)) {
            case "ANY" -> RatingWords.of("reason.any");
            case ">=" -> RatingWords.of("reason.at-least", limit(row));
            case "<=" -> RatingWords.of("reason.at-most", limit(row));
            default -> throw new IllegalArgumentException(row.get(3));
        };
    }

    private String limit(List<String> row) {
        return withUnit(TypedFigure.shown(
                new BigDecimal(row.get(4)), grading.performance().decimals()));
    }

    private String withUnit(String figure) {
        return figure + ' ' + grading.performance().unit();
    }
}
