package io.zhiheng.review.application.document;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;

import java.util.ArrayList;
import java.util.Map;

/** What the form review-documents asks for: a summary for the lead, and a tick. */
public record ReviewSummary(String summary) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 1_000;

    /** @throws RuleBroken {@code review-summary-invalid} with what is wrong at which field */
    public static ReviewSummary of(Map<String, Object> input) {
        var summary = input.get("summary") instanceof String text ? text.strip() : "";
        var errors = new ArrayList<FieldError>();
        int length = summary.codePointCount(0, summary.length());
        if (length < SHORTEST || length > LONGEST) {
            errors.add(FieldError.of("summary", "review.document.words-length", SHORTEST, LONGEST, length));
        }
        if (!Boolean.TRUE.equals(input.get("confirmed"))) {
            errors.add(FieldError.of("confirmed", "review.document.not-confirmed"));
        }
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid("review.rule.review-summary-invalid").at(errors);
        }
        return new ReviewSummary(summary);
    }
}
