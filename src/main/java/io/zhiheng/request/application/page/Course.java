package io.zhiheng.request.application.page;

import io.zhiheng.request.RequestState;
import io.zhiheng.request.application.page.RequestView.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A request's way through the phases.
 *
 * @param stretches all of them, in their order
 */
public record Course(List<Stretch> stretches) {

    /** SKIPPED: the request went past it. AHEAD: it comes yet, or comes again. */
    public enum Standing {
        DONE,
        CURRENT,
        SKIPPED,
        AHEAD
    }

    /**
     * @param lines what happened, newest first
     * @param left when the request went on to another phase; null while it has not
     */
    public record Stretch(Phase phase, Standing standing, List<Line> lines, Instant left) {

        /** Whether what people filled in besides would be out of sight while it is folded. */
        public boolean isAnswered() {
            return lines.stream().anyMatch(line -> !line.answers().isEmpty());
        }

        public boolean isCurrent() {
            return standing == Standing.CURRENT;
        }

        /** What came of it: the last thing that belongs to this phase alone; null when nothing has happened. */
        public Line result() {
            return lines.stream()
                    .filter(line -> Phase.of(line.action()).isPresent())
                    .findFirst()
                    .orElse(lines.isEmpty() ? null : lines.get(0));
        }
    }

    /** @param timeline newest first */
    static Course of(RequestState state, List<Line> timeline) {
        var lines = new EnumMap<Phase, List<Line>>(Phase.class);
        var left = new EnumMap<Phase, Instant>(Phase.class);
        var phase = Phase.ACCEPTANCE;
        for (int i = timeline.size() - 1; i >= 0; i--) {
            var line = timeline.get(i);
            var next = Phase.of(line.action()).orElse(phase);
            if (next != phase) {
                left.put(phase, line.at());
            }
            phase = next;
            lines.computeIfAbsent(phase, each -> new ArrayList<>()).add(0, line);
        }
        return new Course(stretches(Phase.of(state).orElse(phase), lines, left));
    }

    public Stretch current() {
        return stretches.stream().filter(Stretch::isCurrent).findFirst().orElseThrow();
    }

    private static List<Stretch> stretches(Phase current, Map<Phase, List<Line>> lines, Map<Phase, Instant> left) {
        return Stream.of(Phase.values())
                .map(phase -> {
                    var happened = lines.getOrDefault(phase, List.of());
                    return new Stretch(phase, standing(phase, current, happened), happened, left.get(phase));
                })
                .toList();
    }

    private static Standing standing(Phase phase, Phase current, List<Line> happened) {
        if (phase == current) {
            return Standing.CURRENT;
        }
        if (phase.compareTo(current) > 0) {
            return Standing.AHEAD;
        }
        return happened.isEmpty() ? Standing.SKIPPED : Standing.DONE;
    }
}
