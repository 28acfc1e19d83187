package io.zhiheng.request.application.access;

import java.time.Instant;

/**
 * What ties somebody to the enterprise and does not count for a request, by a manager's word.
 *
 * @param note the person's own words about it, may be null
 * @param by who lifted it; null for the enterprise, whose reader learns neither this nor the note and the reason
 */
public record LiftedTie(String what, String note, String by, Instant at, String reason) {

    /** As the enterprise reads it. */
    public LiftedTie outside() {
        return new LiftedTie(what, null, null, at, null);
    }
}
