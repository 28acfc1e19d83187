package io.zhiheng.administration.application.table.cases;

import io.zhiheng.rating.cases.CaseInput;
import io.zhiheng.rating.cases.RatingCase;
import java.time.Instant;
import java.util.Map;

/**
 * A test case that an administrator made.
 *
 * @param expected figures by their names; what is not named is not compared
 * @param by person name
 */
public record OwnCase(
        String id, String title, Origin origin, CaseBody body, Map<String, String> expected, String by, Instant at) {

    /** How it came about. */
    public enum Origin {
        SHIPPED,
        HAND,
        SELF_ASSESSMENT
    }

    RatingCase asked() {
        return new RatingCase(id, title, new CaseInput.Body(body.rated()), expected);
    }
}
