package io.zhiheng.finding.domain;

import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.typed.TextLength;
import java.util.Optional;

/** How long the reason of a finding must and may be, in code points. */
public final class ReasonLength {

    private static final TextLength ALLOWED = new TextLength(5, 2_000);
    private static final TextLength OPTIONAL = TextLength.atMost(ALLOWED.most());

    private ReasonLength() {}

    /** @param required whether an empty reason is refused too */
    static Optional<FieldError> fault(String reason, boolean required) {
        if (reason.isEmpty()) {
            return required ? Optional.of(FieldError.of("reason", "review.document.reason-missing")) : Optional.empty();
        }
        return (required ? ALLOWED : OPTIONAL)
                .fault("reason", reason, "review.document.reason-too-short", "review.document.reason-too-long");
    }
}
