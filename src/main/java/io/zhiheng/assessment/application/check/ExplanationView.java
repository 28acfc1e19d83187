package io.zhiheng.assessment.application.check;

import io.zhiheng.assessment.domain.submission.Explanation;
import io.zhiheng.shared.typed.TypedText;
import java.time.Instant;

/**
 * What was said to an open point.
 *
 * @param point id of the point
 * @param version 0 = never explained
 * @param text blank where the explanation was taken back
 */
public record ExplanationView(String point, int version, String text, String savedBy, Instant savedAt) {

    public static ExplanationView of(Explanation explanation) {
        return new ExplanationView(
                explanation.point(),
                explanation.version(),
                explanation.text(),
                explanation.savedBy(),
                explanation.savedAt());
    }

    public boolean isBlank() {
        return TypedText.isBlank(text);
    }

    public static ExplanationView none(String point) {
        return new ExplanationView(point, 0, "", null, null);
    }
}
