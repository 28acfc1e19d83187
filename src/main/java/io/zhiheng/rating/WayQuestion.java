package io.zhiheng.rating;

import java.util.Set;

/**
 * Which way is asked for.
 *
 * @param target level to reach; null for the next one
 * @param indicator first- or second-level indicator whose level is meant; null for the overall level
 * @param fixed ids of clauses and indicators that cannot be changed
 * @param by what counts first
 */
public record WayQuestion(Integer target, String indicator, Set<String> fixed, Measure by) {

    public enum Measure {
        ITEMS,
        STEPS
    }

    public static WayQuestion toNextLevel() {
        return new WayQuestion(null, null, Set.of(), Measure.ITEMS);
    }
}
