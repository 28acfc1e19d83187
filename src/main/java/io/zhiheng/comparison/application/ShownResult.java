package io.zhiheng.comparison.application;

import io.zhiheng.assessment.SelfAssessmentId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * A submitted self-assessment with its result, as one column of a comparison.
 *
 * @param index as it is read; @param exact with all decimals
 * @param limited whether a ceiling took the level down: index and score are those before it
 * @param standings by first- and second-level indicator
 */
public record ShownResult(
        SelfAssessmentId id,
        Instant submittedAt,
        int year,
        String edition,
        String scheme,
        int level,
        String levelName,
        String index,
        BigDecimal exact,
        String score,
        boolean limited,
        Map<String, Standing> standings) {

    /**
     * What an indicator came to.
     *
     * @param level null where it does not apply, like what follows
     * @param exact with all decimals the index, or the value where there is one
     * @param value of a performance indicator with its unit, null for another
     */
    public record Standing(Integer level, String levelName, String index, BigDecimal exact, String value) {}

    /** Whether both were rated alike, so that a difference lies in the enterprise alone. */
    public boolean ratedLike(ShownResult other) {
        return edition.equals(other.edition) && scheme.equals(other.scheme);
    }
}
