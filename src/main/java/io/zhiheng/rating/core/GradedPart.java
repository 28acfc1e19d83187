package io.zhiheng.rating.core;

import java.math.BigDecimal;

/**
 * A graded indicator as its parent sees it.
 *
 * @param level null, as the index, where the indicator is not applicable
 */
public record GradedPart(String id, BigDecimal weight, Integer level, BigDecimal index) {

    public boolean applicable() {
        return level != null;
    }
}
