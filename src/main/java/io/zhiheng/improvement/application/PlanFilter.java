package io.zhiheng.improvement.application;

import io.zhiheng.improvement.domain.ImprovementContent.State;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which improvements are shown.
 *
 * @param state name of a state, or {@code open} for what is still to be done; anything else shows all
 * @param search words that occur in gap, measure or owner
 */
public record PlanFilter(String state, String search) {

    public static final PlanFilter ALL = new PlanFilter(null, null);

    public PlanFilter {
        search = search == null || search.isBlank() ? null : search.strip();
    }

    public boolean shows(ImprovementView row) {
        var chosen = chosen();
        return ("open".equals(state) ? row.isOpen() : chosen.isEmpty() || row.state() == chosen.get())
                && (search == null
                        || Stream.of(row.label(), row.text(), row.measure(), row.owner())
                                .anyMatch(text ->
                                        text.toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT))));
    }

    private Optional<State> chosen() {
        return Arrays.stream(State.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
    }
}
