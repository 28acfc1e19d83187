package io.zhiheng.rating.application;

import io.zhiheng.rating.core.RatingWords;
import io.zhiheng.rating.core.Walk;
import java.math.BigDecimal;

/** Why an indicator of clauses has its level: the level that it meets first, then the one that it misses. */
class ClauseReason {

    private final PreparedScheme scheme;
    private final Grading grading;
    private final Walk walk;

    ClauseReason(PreparedScheme scheme, Grading grading) {
        this.scheme = scheme;
        this.grading = grading;
        this.walk = grading.walk();
    }

    /** The row that passed the level, or the one that the lowest level failed. */
    int row() {
        return walk.level() > 0 ? walk.row() : minimum(walk.stoppedAt()).row();
    }

    String text() {
        return walk.level() == 0 ? missed("reason.clauses-none") : met() + above() + onOneAnswer();
    }

    private String met() {
        var minimum = new BigDecimal(minimum(walk.level()).cell());
        return RatingWords.of(
                "reason.clauses-met",
                scheme.edition().levelName(walk.level()),
                OneDecimal.percent(grading.rates()[walk.level() - 1], minimum),
                OneDecimal.percent(minimum));
    }

    private String above() {
        if (walk.stoppedAt() > 0) {
            return missed("reason.clauses-missed");
        }
        return RatingWords.of(
                walk.level() == grading.rates().length ? "reason.clauses-through" : "reason.clauses-trailing");
    }

    private String missed(String key) {
        var minimum = new BigDecimal(minimum(walk.stoppedAt()).cell());
        return RatingWords.of(
                key,
                scheme.edition().levelName(walk.stoppedAt()),
                OneDecimal.percent(walk.rest(), minimum),
                OneDecimal.percent(minimum),
                scheme.edition().levelName(0));
    }

    /** A level that no clause meets in full was passed by an answer that is good enough for a single clause only. */
    private String onOneAnswer() {
        var text = new StringBuilder();
        for (var half : grading.passedInPart()) {
            text.append(RatingWords.of(
                    "reason.clauses-in-part",
                    scheme.edition().levelName(half.clause().level()),
                    half.clause().displayNo()));
        }
        return text.toString();
    }

    private RowsInWords.MinimumRate minimum(int level) {
        return scheme.rowsInWords().minimumRate(level, grading.indicator().clausesAt(level));
    }
}
