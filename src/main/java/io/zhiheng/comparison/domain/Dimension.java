package io.zhiheng.comparison.domain;

import io.zhiheng.assessment.LatestResult;
import java.util.function.Function;

/** By what enterprises are grouped. */
public enum Dimension {
    ALL(result -> ""),
    INDUSTRY(LatestResult::industry),
    SIZE(LatestResult::size),
    REGION(LatestResult::region);

    private final Function<LatestResult, String> group;

    Dimension(Function<LatestResult, String> group) {
        this.group = group;
    }

    /** The group of an enterprise; those that say nothing are one too. */
    public String groupOf(LatestResult result) {
        var code = group.apply(result);
        return code == null ? "" : code;
    }
}
