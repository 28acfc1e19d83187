package io.zhiheng.improvement.application;

import io.zhiheng.improvement.domain.ImprovementContent.State;
import io.zhiheng.shared.RuleBroken;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which improvements are shown. Comes from a URL; unknown values are ignored.
 *
 * @param state name of a state, or {@code open} for what is still to be done; null for all
 * @param search words that occur in gap, measure or owner
 */
public record PlanFilter(String state, String search) {

    public static final PlanFilter ALL = new PlanFilter(null, null);

    private static final String OPEN = "open";

    public PlanFilter {
        state = OPEN.equals(state) || chosen(state).isPresent() ? state : null;
        search = search == null || search.isBlank() ? null : search.strip();
    }

    /**
     * For programs, which would take all for what they asked.
     *
     * @throws RuleBroken invalid if there is no such state
     */
    public static PlanFilter exact(String state, String search) {
        var filter = new PlanFilter(state, search);
        if (state != null && filter.state == null) {
            throw RuleBroken.invalid("improvement.rule.no-such-state").at("state");
        }
        return filter;
    }

    public boolean shows(ImprovementView row) {
        return (state == null
                        || (OPEN.equals(state)
                                ? row.isOpen()
                                : row.state().name().equals(state)))
                && (search == null
                        || Stream.of(row.label(), row.text(), row.measure(), row.owner())
                                .anyMatch(text ->
                                        text.toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT))));
    }

    private static Optional<State> chosen(String state) {
        return Arrays.stream(State.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
    }
}
