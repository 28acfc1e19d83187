package io.zhiheng.review.application.document;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;

import java.util.List;
import java.util.Map;

/**
 * What the form conclude-documents asks for.
 *
 * @param reason  must be given unless passed
 * @param clauses ids of those to be supplemented that go back to the enterprise; null for all of them
 */
public record Conclusion(Outcome outcome, String reason, List<String> clauses) {

    public enum Outcome { PASSED, RECTIFY, NOT_PASSED }

    private static final int SHORTEST = 5;
    private static final int LONGEST = 1_000;

    /** @throws RuleBroken {@code conclusion-invalid} with what is wrong at which field */
    public static Conclusion of(Map<String, Object> input) {
        var outcome = outcome(input.get("outcome"));
        var reason = input.get("reason") instanceof String text ? text.strip() : "";
        int length = reason.codePointCount(0, reason.length());
        if (length > LONGEST || outcome != Outcome.PASSED && length < SHORTEST) {
            throw RuleBroken.invalid("review.rule.conclusion-invalid").at(List.of(
                    FieldError.of("reason", "review.document.words-length", SHORTEST, LONGEST, length)));
        }
        return new Conclusion(outcome, reason, outcome == Outcome.RECTIFY ? clauses(input.get("clauses")) : null);
    }

    private static List<String> clauses(Object given) {
        if (given == null) {
            return null;
        }
        if (given instanceof List<?> list && !list.isEmpty()) {
            return list.stream().map(String::valueOf).distinct().toList();
        }
        throw RuleBroken.invalid("review.rule.conclusion-invalid").at(List.of(
                FieldError.of("clauses", "review.document.clauses-missing")));
    }

    private static Outcome outcome(Object given) {
        for (var outcome : Outcome.values()) {
            if (outcome.name().equals(given)) {
                return outcome;
            }
        }
        throw RuleBroken.invalid("review.rule.conclusion-invalid").at(List.of(
                FieldError.of("outcome", "review.document.outcome-missing")));
    }
}
