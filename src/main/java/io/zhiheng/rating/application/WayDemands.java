package io.zhiheng.rating.application;

import io.zhiheng.rating.core.TableDecisions.Scope;
import io.zhiheng.rating.core.way.Branch;
import io.zhiheng.rating.core.way.Branch.Floor;
import io.zhiheng.rating.core.way.Demand;
import java.util.ArrayList;
import java.util.List;

/** What first-level indicators have to come to for a level, by bands, caps and gates. */
class WayDemands {

    private final PreparedScheme scheme;
    private final Bars bars;

    WayDemands(PreparedScheme scheme) {
        this.scheme = scheme;
        this.bars = scheme.bars();
    }

    /** One for each overall level from the target up: a gate may close a level and leave one above it open. */
    List<Demand> overall(int target, List<Branch> branches) {
        var demands = new ArrayList<Demand>();
        for (int level = target; level <= scheme.levels(); level++) {
            int overall = level;
            var closed = scheme.decisions().gated().stream()
                    .filter(indicator ->
                            branches.stream().noneMatch(branch -> branch.id().equals(indicator)))
                    .anyMatch(indicator -> bars.gate(overall, indicator) > 0);
            if (!closed) {
                var floors = branches.stream()
                        .map(branch ->
                                floor(Math.max(bars.lowest(Scope.OVERALL, overall), bars.gate(overall, branch.id()))))
                        .toList();
                demands.add(new Demand(floors, bars.band(Scope.OVERALL, overall)));
            }
        }
        return demands;
    }

    /** @param level of a first-level indicator */
    Floor floor(int level) {
        return level > scheme.levels()
                ? new Floor(scheme.levels() + 1, Long.MAX_VALUE)
                : new Floor(bars.lowest(Scope.FIRST, level), bars.band(Scope.FIRST, level));
    }
}
