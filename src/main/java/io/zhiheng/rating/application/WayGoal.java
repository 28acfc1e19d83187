package io.zhiheng.rating.application;

import io.zhiheng.rating.Rating;
import io.zhiheng.rating.WayQuestion;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.util.ArrayList;

/**
 * Whose level a way leads to: that of the whole, or of one indicator.
 *
 * @param second the second-level indicator that is meant; null for another goal
 */
record WayGoal(PreparedScheme scheme, WayQuestion question, PreparedScheme.Second second) {

    private static final int TOLD_AT_ONCE = 100;

    /** @throws RuleBroken {@code way-refused} with one field error for each thing that is unknown */
    static WayGoal of(PreparedScheme scheme, WayQuestion question) {
        var errors = new ArrayList<FieldError>();
        var target = question.target();
        if (target != null && (target < 1 || target > scheme.levels())) {
            errors.add(FieldError.of("target", "rating.way.no-level", target, scheme.levels()));
        }
        if (question.indicator() != null && !isIndicator(scheme, question.indicator())) {
            errors.add(FieldError.of("indicator", "rating.way.no-indicator", shortened(question.indicator())));
        }
        question.fixed().stream()
                .filter(id -> !scheme.clauses().containsKey(id) && !isIndicator(scheme, id))
                .sorted()
                .forEach(id -> errors.add(FieldError.of("fixed", "rating.way.nothing-called", shortened(id))));
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid(
                            "rating.rule.way-refused",
                            errors.size(),
                            errors.get(0).field())
                    .at(errors.subList(0, Math.min(errors.size(), TOLD_AT_ONCE)));
        }
        return new WayGoal(scheme, question, second(scheme, question.indicator()));
    }

    private static boolean isIndicator(PreparedScheme scheme, String id) {
        return scheme.name(id) != null;
    }

    private static PreparedScheme.Second second(PreparedScheme scheme, String id) {
        return scheme.firsts().stream()
                .flatMap(first -> first.parts().stream())
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60);
    }

    boolean isOverall() {
        return question.indicator() == null;
    }

    boolean isFirstLevel() {
        return !isOverall() && second == null;
    }

    /** Null where the indicator does not apply. */
    Integer level(Rating rating) {
        if (isOverall()) {
            return rating.overall().level();
        }
        return isFirstLevel()
                ? rating.firstLevel().stream()
                        .filter(each -> each.id().equals(question.indicator()))
                        .findFirst()
                        .orElseThrow()
                        .level()
                : rating.secondLevel().stream()
                        .filter(each -> each.id().equals(question.indicator()))
                        .findFirst()
                        .orElseThrow()
                        .level();
    }

    /** The level asked for, or the next one that there is; null where there is none above. */
    Integer target(Integer from) {
        if (question.target() != null || from == null) {
            return question.target();
        }
        for (int level = from + 1; level <= scheme.levels(); level++) {
            if (second == null || second.performance() != null || second.clausesAt(level) > 0) {
                return level;
            }
        }
        return null;
    }
}
