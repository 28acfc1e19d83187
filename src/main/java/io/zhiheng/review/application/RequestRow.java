package io.zhiheng.review.application;

import io.zhiheng.review.RequestState;
import java.time.Instant;

/**
 * A line of a list of requests.
 *
 * @param submittedAt null in a draft, as are enterprise, institution and applied level
 */
public record RequestRow(
        String id,
        String number,
        RequestState state,
        String stateName,
        Instant stateSince,
        String enterprise,
        String institution,
        Integer appliedLevel,
        String appliedLevelName,
        String draftedBy,
        Instant draftedAt,
        Instant submittedAt) {

    public String look() {
        return RequestHead.look(state);
    }
}
