package io.zhiheng.rating.core;

import io.zhiheng.rating.core.TableDecisions.Decided;
import io.zhiheng.rating.core.TableDecisions.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Step 3: the overall level from the first-level indicators.
 *
 * @param unlimited the level that it would be without ceilings
 * @param gates what closed levels to the candidate, from the highest down
 * @param ceilings those that lowered the level, all of one height; none where nothing was lowered
 * @param binding BAND, CAP_FIRST_LEVEL, GATE_ and the indicator, or CEILING_ and the clause: what decided
 */
public record OverallGrade(
        int level,
        int unlimited,
        BigDecimal index,
        Decided band,
        Decided cap,
        GradedPart lowest,
        List<Gate> gates,
        List<Ceiling> ceilings,
        List<String> binding) {

    /** @param has the level reached in the indicator */
    public record Gate(int overall, String indicator, int has, int row) {}

    /**
     * @param parts at least one of them applicable
     * @param met the ceilings that the answers meet, in the order of the catalogue
     */
    public static OverallGrade of(List<GradedPart> parts, List<Ceiling> met, TableDecisions decisions, int levels) {
        var mean = new WeightedMean();
        GradedPart lowest = null;
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
        var lowering = lowest(met, level);
        return new OverallGrade(
                lowering.isEmpty() ? level : lowering.get(0).level(),
                level,
                index,
                band,
                cap,
                lowest,
                gates,
                lowering,
                lowering.isEmpty()
                        ? binding(band.level(), cap.level(), levels, gates, decisions)
                        : lowering.stream()
                                .map(ceiling -> "CEILING_" + ceiling.clause())
                                .toList());
    }

    /** The lowest of the ceilings below a level. */
    private static List<Ceiling> lowest(List<Ceiling> met, int level) {
        int lowest = met.stream().mapToInt(Ceiling::level).min().orElse(level);
        return lowest < level
                ? met.stream().filter(ceiling -> ceiling.level() == lowest).toList()
                : List.of();
    }

    /** What is not applicable has no level and meets no gate. */
    private static List<Gate> closed(int level, List<GradedPart> parts, TableDecisions decisions) {
        if (level == 0) {
            return List.of();
        }
        var closed = new ArrayList<Gate>();
        for (var indicator : decisions.gated()) {
            int has = parts.stream()
                    .filter(part -> part.id().equals(indicator) && part.applicable())
                    .mapToInt(GradedPart::level)
                    .findFirst()
                    .orElse(0);
            int row = decisions.closes(level, indicator, has);
            if (row != 0) {
                closed.add(new Gate(level, indicator, has, row));
            }
        }
        return closed;
    }

    /** Gates are named in the order of their table. */
    private static List<String> binding(int band, int cap, int levels, List<Gate> gates, TableDecisions decisions) {
        var binding = new ArrayList<String>();
        decisions.gated().stream()
                .filter(indicator ->
                        gates.stream().anyMatch(gate -> gate.indicator().equals(indicator)))
                .forEach(indicator -> binding.add("GATE_" + indicator));
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
