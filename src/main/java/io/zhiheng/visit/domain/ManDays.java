package io.zhiheng.visit.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The work that an assessment takes: 1 man-day for the documents; on site 2 man-days and 1 for each full 300 employees,
 * together at most 8; half a one for each further site; one more for levels 4 and 5.
 */
public record ManDays(BigDecimal onSite) {

    public static final int DOCUMENTS = 1;
    private static final int LONGEST_VISIT = 5;

    public static ManDays of(int employees, int sites, int level) {
        var basic = BigDecimal.valueOf(Math.min(8, 2 + employees / 300));
        var further = new BigDecimal("0.5").multiply(BigDecimal.valueOf(Math.max(0, sites - 1)));
        return new ManDays(basic.add(further).add(level >= 4 ? BigDecimal.ONE : BigDecimal.ZERO));
    }

    /** The most days that a visit may take. */
    public int mostDays() {
        return Math.min(LONGEST_VISIT, onSite.setScale(0, RoundingMode.CEILING).intValueExact());
    }

    /** The days that a team of this size needs for them. */
    public int daysFor(int people) {
        return Math.min(
                mostDays(),
                onSite.divide(BigDecimal.valueOf(Math.max(1, people)), 0, RoundingMode.CEILING)
                        .intValueExact());
    }
}
