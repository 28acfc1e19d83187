package io.zhiheng.rating.core;

import io.zhiheng.rating.core.Decisions.Decided;
import io.zhiheng.rating.core.Decisions.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Step 3: the overall level from the first-level indicators.
 *
 * @param gates what closed levels to the candidate, from the highest down
 * @param binding BAND, CAP_FIRST_LEVEL, or GATE_ and the indicator: what decided
 */
public record OverallGrade(
        int level, BigDecimal index, Decided band, Decided cap, Part lowest, List<Gate> gates, List<String> binding) {

    /** @param has the level reached in the indicator */
    public record Gate(int overall, String indicator, int has, int row) {}

    /** @param parts at least one of them applicable */
    public static OverallGrade of(List<Part> parts, Decisions decisions, int levels) {
        var mean = new WeightedMean();
        Part lowest = null;
        for (var part : parts) {
            if (part.applicable()) {
                mean.add(part.weight(), part.index());
                lowest = lowest == null || part.level() < lowest.level() ? part : lowest;
            }
        }
        var index = mean.value();
        var band = decisions.band(Scope.OVERALL, index);
        var cap = decisions.cap(Scope.OVERALL, lowest.level());
        int level = Math.min(band.level(), cap.level());
        var gates = new ArrayList<Gate>();
        for (var closed = closed(level, parts, decisions);
                !closed.isEmpty();
                closed = closed(level, parts, decisions)) {
            gates.addAll(closed);
            level--;
        }
        return new OverallGrade(
                level, index, band, cap, lowest, gates, binding(band.level(), cap.level(), levels, gates));
    }

    /** What is not applicable has no level and meets no gate. */
    private static List<Gate> closed(int level, List<Part> parts, Decisions decisions) {
        if (level == 0) {
            return List.of();
        }
        var closed = new ArrayList<Gate>();
        for (var indicator : decisions.gated()) {
            int has = parts.stream()
                    .filter(part -> part.id().equals(indicator) && part.applicable())
                    .mapToInt(Part::level)
                    .findFirst()
                    .orElse(0);
            int row = decisions.closes(level, indicator, has);
            if (row != 0) {
                closed.add(new Gate(level, indicator, has, row));
            }
        }
        return closed;
    }

    private static List<String> binding(int band, int cap, int levels, List<Gate> gates) {
        Set<String> binding = new LinkedHashSet<>();
        gates.forEach(gate -> binding.add("GATE_" + gate.indicator()));
        if (binding.isEmpty()) {
            if (band <= cap) {
                binding.add("BAND");
            }
            if (cap <= band && cap < levels) {
                binding.add("CAP_FIRST_LEVEL");
            }
        }
        return List.copyOf(binding);
    }
}
