package io.zhiheng.rating.core.way;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The least set of changes that meets one of several demands: fewest by the first measure, among those fewest by the
 * second, among those with the highest index.
 */
public final class LeastWay {

    private final List<Branch> branches;
    private final boolean byItems;

    /** @param byItems whether items are counted before steps */
    public LeastWay(List<Branch> branches, boolean byItems) {
        this.branches = branches;
        this.byItems = byItems;
    }

    /** @return empty where no change leads there */
    public Optional<List<Change>> to(List<Demand> demands) {
        Point least = null;
        for (var demand : needed(demands)) {
            var quick = front(demand, new Pace(byItems, true), Integer.MAX_VALUE - 1);
            if (!quick.isEmpty() && (least == null || quick.least().first() <= least.first())) {
                var found = front(
                                demand, new Pace(byItems, false), quick.least().first())
                        .least();
                least = least == null || isLess(found, least) ? found : least;
            }
        }
        return Optional.ofNullable(least).map(Point::changes);
    }

    private Front front(Demand demand, Pace pace, int limit) {
        var sums = Front.NOTHING;
        long whole = 0;
        for (int i = 0; i < branches.size(); i++) {
            var branch = branches.get(i);
            var front = branch.front(demand.floors().get(i), pace, limit);
            sums = sums.plus(front.worth(index -> Math.multiplyExact(branch.weight(), index)), limit);
            whole += branch.weight();
        }
        long weight = whole;
        return sums.worth(sum -> Rounded.quotient(sum, weight)).where(index -> index >= demand.index());
    }

    private static List<Demand> needed(List<Demand> demands) {
        var needed = new ArrayList<Demand>();
        for (var demand : demands) {
            if (needed.stream().noneMatch(demand::covers)) {
                needed.add(demand);
            }
        }
        return needed;
    }

    private static boolean isLess(Point one, Point other) {
        if (one.first() != other.first()) {
            return one.first() < other.first();
        }
        return one.second() != other.second() ? one.second() < other.second() : one.value() > other.value();
    }
}
