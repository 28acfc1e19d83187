package io.zhiheng.visit.domain;

import io.zhiheng.shared.RuleBroken.FieldError;
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
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            errors.add(FieldError.of(field, "review-onsite.error.too-long", most, length));
        }
    }
}
