package io.zhiheng.visit.domain.nonconformity;

import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;
import java.util.List;

/** Checks texts that are saved while they are being written. */
final class DraftText {

    private DraftText() {}

    static void ifBlank(List<String> missing, String field, String text) {
        if (TypedText.isBlank(text)) {
            missing.add(field);
        }
    }

    static void limit(List<FieldError> errors, String field, String text, int most) {
        TextLength.atMost(most)
                .fault(field, text, "review-onsite.error.too-long")
                .ifPresent(errors::add);
    }
}
