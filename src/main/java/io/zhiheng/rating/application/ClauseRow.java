package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.core.Ceiling;
import io.zhiheng.rating.core.TableDecisions.Score;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A clause as a rating needs it.
 *
 * @param scores what each conformity is worth, by ordinal; null where it may not be chosen
 * @param ceilings what answers hold the overall level down, by conformity
 */
record ClauseRow(
        int position,
        Edition.Clause clause,
        BigDecimal weight,
        Score[] scores,
        Map<String, Ceiling> ceilings,
        Rating.Held held) {

    /** Counts, and is worth less than full; so is a clause without an answer. */
    boolean isShort(Conformity conformity) {
        var score = conformity == null ? null : scores[conformity.ordinal()];
        return score == null || score.counted() && score.value().compareTo(BigDecimal.ONE) < 0;
    }

    boolean isMet(Conformity conformity) {
        var score = conformity == null ? null : scores[conformity.ordinal()];
        return score != null && score.counted() && score.value().compareTo(BigDecimal.ONE) >= 0;
    }

    /** What this answer holds the overall level down to; null where it does not. */
    Ceiling ceiling(Conformity conformity) {
        return ceilings.get(conformity.name());
    }
}
