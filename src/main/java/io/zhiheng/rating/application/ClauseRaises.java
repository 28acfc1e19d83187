package io.zhiheng.rating.application;

import static io.zhiheng.rating.Conformity.CONFORM;
import static io.zhiheng.rating.Conformity.PARTIAL;

import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.core.way.BeyondReach;
import io.zhiheng.rating.core.way.Change;
import io.zhiheng.rating.core.way.Possibility;
import java.util.ArrayList;
import java.util.List;

/**
 * What a clause can be answered with: as it is, or raised by a step (不符合 or unanswered → 基本符合 → 符合). Answers that would
 * hold the overall level below the target are left out.
 */
class ClauseRaises {

    /** Scores of a table have six decimals at most. */
    static final int SCORE_UNIT = 1_000_000;

    private static final int SCORE_DECIMALS = 6;

    private final ClauseRow row;
    private final Conformity given;
    private final long weight;
    private final int ceiling;

    /** @param given null where the clause is unanswered; @param ceiling the overall level that must stay free */
    ClauseRaises(ClauseRow row, Conformity given, long weight, int ceiling) {
        this.row = row;
        this.given = given;
        this.weight = weight;
        this.ceiling = ceiling;
    }

    List<Possibility> all(boolean fixed) {
        var all = new ArrayList<Possibility>();
        if (isFree(given)) {
            all.add(Possibility.asItIs(given == null ? 0 : worth(given)));
        }
        if (!fixed && given != CONFORM) {
            int partial = given == PARTIAL ? 1 : 0;
            if (partial == 0) {
                raise(PARTIAL, 1, all);
            }
            raise(CONFORM, 2 - partial, all);
        }
        return all;
    }

    private void raise(Conformity to, int steps, List<Possibility> all) {
        if (row.scores()[to.ordinal()] != null && isFree(to)) {
            all.add(new Possibility(new Change(row.clause().id(), to.ordinal(), steps), worth(to)));
        }
    }

    private boolean isFree(Conformity conformity) {
        var limit = conformity == null ? null : row.ceiling(conformity);
        return limit == null || limit.level() >= ceiling;
    }

    private long worth(Conformity conformity) {
        var score = row.scores()[conformity.ordinal()];
        if (!score.counted() || score.value().signum() < 0) {
            throw new BeyondReach("an answer that does not count");
        }
        return Math.multiplyExact(
                weight, score.value().movePointRight(SCORE_DECIMALS).longValueExact());
    }
}
