package io.zhiheng.finding.domain;

import io.zhiheng.shared.RuleBroken.FieldError;
import java.util.Optional;

/** How long the reason of a finding must and may be, in code points. */
public final class ReasonLength {

    public static final int SHORTEST = 5;
    public static final int LONGEST = 2_000;

    private ReasonLength() {}

    /** @param required whether an empty reason is refused too */
    static Optional<FieldError> fault(String reason, boolean required) {
        int length = reason.codePointCount(0, reason.length());
        if (length == 0) {
            return required ? Optional.of(FieldError.of("reason", "review.document.reason-missing")) : Optional.empty();
        }
        if (length < SHORTEST && required) {
            return Optional.of(FieldError.of("reason", "review.document.reason-too-short", SHORTEST, length));
        }
        return length > LONGEST
                ? Optional.of(FieldError.of("reason", "review.document.reason-too-long", LONGEST, length))
                : Optional.empty();
    }
}
