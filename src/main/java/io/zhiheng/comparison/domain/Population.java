package io.zhiheng.comparison.domain;

import io.zhiheng.assessment.LatestResult;
import io.zhiheng.shared.EnterpriseId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Enterprises whose latest results were made by one edition and one scheme, and may be compared for that. */
public class Population {

    private final List<LatestResult> results;

    public Population(List<LatestResult> results) {
        this.results = results;
    }

    /** How the indices of a group lie, by first-level indicator. */
    public record GroupFigure(Dimension dimension, String group, String indicator, Spread spread) {}

    /** @param percentile how many of a hundred others in the group have a lower index */
    public record Rank(EnterpriseId enterprise, Dimension dimension, String indicator, int percentile) {}

    /** Whether there are enough of them for anything to be told. */
    public boolean isLargeEnough() {
        return results.size() >= HiddenGroups.LEAST;
    }

    public int enterprises() {
        return results.size();
    }

    /** Of all groups of which something may be told. */
    public List<GroupFigure> figures() {
        var figures = new ArrayList<GroupFigure>();
        forEachShown((dimension, group, indicator, members) ->
                figures.add(new GroupFigure(dimension, group, indicator, Spread.of(indices(members, indicator)))));
        return figures;
    }

    /** Where each enterprise stands in its groups of which something may be told. */
    public List<Rank> ranks() {
        var ranks = new ArrayList<Rank>();
        forEachShown((dimension, group, indicator, members) -> {
            var sorted = indices(members, indicator).stream().sorted().toList();
            members.forEach(member -> ranks.add(new Rank(
                    member.enterprise(),
                    dimension,
                    indicator,
                    percentile(sorted, member.indices().get(indicator)))));
        });
        return ranks;
    }

    /** How many enterprises have each level, as far as it may be told; the highest level last. */
    public Map<Integer, Integer> levels() {
        var sizes = results.stream()
                .collect(Collectors.groupingBy(each -> String.valueOf(each.level()), Collectors.summingInt(each -> 1)));
        var hidden = HiddenGroups.of(sizes);
        var shown = new TreeMap<Integer, Integer>();
        sizes.forEach((level, enterprises) -> {
            if (!hidden.contains(level)) {
                shown.put(Integer.valueOf(level), enterprises);
            }
        });
        return shown;
    }

    private interface Taker {
        void take(Dimension dimension, String group, String indicator, List<LatestResult> members);
    }

    /** An indicator that does not apply to some is told of the others alone: what is hidden is asked for each. */
    private void forEachShown(Taker taker) {
        for (var indicator : indicators()) {
            for (var dimension : Dimension.values()) {
                var groups = results.stream()
                        .filter(each -> each.indices().containsKey(indicator))
                        .collect(Collectors.groupingBy(dimension::groupOf, TreeMap::new, Collectors.toList()));
                var hidden = HiddenGroups.of(sizes(groups));
                groups.forEach((group, members) -> {
                    if (!hidden.contains(group)) {
                        taker.take(dimension, group, indicator, members);
                    }
                });
            }
        }
    }

    private Set<String> indicators() {
        var indicators = new TreeSet<String>();
        results.forEach(each -> indicators.addAll(each.indices().keySet()));
        return indicators;
    }

    private static Map<String, Integer> sizes(Map<String, List<LatestResult>> groups) {
        var sizes = new TreeMap<String, Integer>();
        groups.forEach((group, members) -> sizes.put(group, members.size()));
        return sizes;
    }

    private static List<BigDecimal> indices(List<LatestResult> members, String indicator) {
        return members.stream().map(each -> each.indices().get(indicator)).toList();
    }

    private static int percentile(List<BigDecimal> sorted, BigDecimal own) {
        int lower = 0;
        while (lower < sorted.size() && sorted.get(lower).compareTo(own) < 0) {
            lower++;
        }
        return lower * 100 / (sorted.size() - 1);
    }
}
