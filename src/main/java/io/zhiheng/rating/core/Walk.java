package io.zhiheng.rating.core;

import java.math.BigDecimal;

/**
 * The walk over the levels from the lowest up. What does not apply is passed through; the first level that is not
 * passed ends the walk.
 *
 * @param level the highest level passed, 0 for none
 * @param row the row by which it was passed, 0 for none
 * @param stoppedAt the level at which the walk ended, 0 if it went through
 * @param rest the rate at that level, zero if it went through
 */
public record Walk(int level, int row, int stoppedAt, BigDecimal rest) {

    /** Which row passes a rate at a level; 0 for none. */
    @FunctionalInterface
    public interface Gatekeeper {
        int passes(int level, BigDecimal rate);
    }

    /** @param rates by level from 1 at position 0; null where no clause applies */
    public static Walk over(BigDecimal[] rates, Gatekeeper gatekeeper) {
        int reached = 0;
        int by = 0;
        for (int level = 1; level <= rates.length; level++) {
            var rate = rates[level - 1];
            if (rate != null) {
                int row = gatekeeper.passes(level, rate);
                if (row == 0) {
                    return new Walk(reached, by, level, rate);
                }
                reached = level;
                by = row;
            }
        }
        return new Walk(reached, by, 0, BigDecimal.ZERO);
    }

    /** @param held the row by which the threshold of each level held, from level 1 at position 0; 0 where none did */
    public static Walk over(int[] held) {
        int level = 0;
        while (level < held.length && held[level] != 0) {
            level++;
        }
        return new Walk(level, level == 0 ? 0 : held[level - 1], level == held.length ? 0 : level + 1, BigDecimal.ZERO);
    }

    /** Level and rest together, to four decimals. */
    public BigDecimal index() {
        return Decimals.index(level).add(rest);
    }
}
