package io.zhiheng.comparison.application.pair;

import io.zhiheng.comparison.application.ShownResult;
import io.zhiheng.comparison.application.ShownResult.Standing;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Two results of one enterprise, the earlier one first, in the words of the later one's edition. */
public record Pair(
        ShownResult before,
        ShownResult after,
        List<IndicatorLine> indicators,
        List<ClauseGroup> groups,
        List<FigureLine> figures) {

    /** A line of which both sides may be the same. */
    public interface Line {
        boolean differs();
    }

    /**
     * An indicator of either level.
     *
     * @param first whether it is a first-level indicator
     * @param before null where that edition has no such indicator, like after
     * @param steps by how many levels it rose; null where one side has none
     * @param gain of the index, or of the value of a performance indicator, with its sign, likewise
     */
    public record IndicatorLine(
            String id,
            String displayNo,
            String name,
            boolean first,
            Standing before,
            Standing after,
            Integer steps,
            String gain)
            implements Line {

        @Override
        public boolean differs() {
            return !Objects.equals(before, after);
        }
    }

    /** The clauses of a second-level indicator. */
    public record ClauseGroup(String displayNo, String name, List<ClauseLine> clauses) {}

    /**
     * @param before code of the conformity; null where that edition has no such clause, like after
     * @param rise above 0 where it became better, below where it became worse, else 0
     * @param rewritten whether the words beside it are others
     */
    public record ClauseLine(
            String id,
            String displayNo,
            int level,
            String levelName,
            String text,
            String before,
            String after,
            int rise,
            boolean rewritten)
            implements Line {

        @Override
        public boolean differs() {
            return !Objects.equals(before, after);
        }
    }

    /** A parameter of performance as it was typed. @param before null where there is none, like after */
    public record FigureLine(String id, String name, String unit, String before, String after) implements Line {

        @Override
        public boolean differs() {
            return !Objects.equals(before, after);
        }
    }

    /** What differs alone. */
    public Pair differing() {
        return new Pair(
                before,
                after,
                differing(indicators),
                groups.stream()
                        .map(group -> new ClauseGroup(group.displayNo(), group.name(), differing(group.clauses())))
                        .filter(group -> !group.clauses().isEmpty())
                        .toList(),
                differing(figures));
    }

    private static <L extends Line> List<L> differing(List<L> lines) {
        return lines.stream().filter(Line::differs).toList();
    }

    /** How many clauses became better. */
    public long better() {
        return clauses().filter(each -> each.rise() > 0).count();
    }

    public long worse() {
        return clauses().filter(each -> each.rise() < 0).count();
    }

    private Stream<ClauseLine> clauses() {
        return groups.stream().flatMap(group -> group.clauses().stream());
    }
}
