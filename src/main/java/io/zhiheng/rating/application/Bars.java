package io.zhiheng.rating.application;

import io.zhiheng.rating.core.TableDecisions;
import io.zhiheng.rating.core.TableDecisions.Scope;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;

/**
 * Where the tables draw their lines: the least rate, index and level that will do. They are found by asking, as nobody
 * but the rules knows, and kept.
 */
class Bars {

    private static final int UNIT = 10_000;

    private final TableDecisions decisions;
    private final int levels;
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    Bars(TableDecisions decisions, int levels) {
        this.decisions = decisions;
        this.levels = levels;
    }

    /** The least rate that passes a level, in ten-thousandths; beyond 10 000 where none does. */
    int pass(int level, int clauses) {
        return known.computeIfAbsent(
                "pass " + level + ' ' + Math.min(clauses, 2),
                key -> least(UNIT, rate -> decisions.passes(level, clauses, fraction(rate)) != 0));
    }

    /** The least index of a band, in ten-thousandths; beyond all where there is none. */
    int band(Scope scope, int level) {
        return known.computeIfAbsent(
                "band " + scope + level,
                key -> least(
                        levels * UNIT,
                        index -> decisions.band(scope, fraction(index)).level() >= level));
    }

    /** The least level of the lowest part under which the whole may have a level. */
    int lowest(Scope scope, int level) {
        return known.computeIfAbsent(
                "cap " + scope + level,
                key -> least(levels, lowest -> decisions.cap(scope, lowest).level() >= level));
    }

    /** The least level in a first-level indicator that opens an overall level. */
    int gate(int overall, String indicator) {
        return decisions.gated().contains(indicator)
                ? known.computeIfAbsent(
                        "gate " + overall + indicator,
                        key -> least(levels, has -> decisions.closes(overall, indicator, has) == 0))
                : 0;
    }

    /** Whatever holds for a number holds for greater ones. @return one more than the highest where it never does */
    private static int least(int highest, IntPredicate holds) {
        int low = 0;
        int high = highest + 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static BigDecimal fraction(int parts) {
        return BigDecimal.valueOf(parts, 4);
    }
}
