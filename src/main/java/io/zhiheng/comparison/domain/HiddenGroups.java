package io.zhiheng.comparison.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which groups of a whole nothing may be told of: those that are too small, and with them the smallest others, until
 * whoever takes all that is told from the whole is left with more than one group, and with enough enterprises.
 */
public final class HiddenGroups {

    /** A group of fewer enterprises is too small. */
    public static final int LEAST = 10;

    private HiddenGroups() {}

    /** @param sizes how many enterprises each group has; all groups together are the whole */
    public static Set<String> of(Map<String, Integer> sizes) {
        var smallestFirst = sizes.entrySet().stream()
                .filter(group -> group.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.naturalOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        var hidden = new HashSet<String>();
        int together = 0;
        for (var group : smallestFirst) {
            var tooSmall = group.getValue() < LEAST;
            var givesAway = !hidden.isEmpty() && (hidden.size() == 1 || together < LEAST);
            if (tooSmall || givesAway) {
                hidden.add(group.getKey());
                together += group.getValue();
            }
        }
        return hidden;
    }
}
