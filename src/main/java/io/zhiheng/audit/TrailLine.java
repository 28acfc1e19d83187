package io.zhiheng.audit;

import java.time.Instant;
import java.util.List;

/**
 * A record in words.
 *
 * @param account name of the account; null where the system acted
 * @param what the act in Chinese
 * @param subject kind and id of what it was done to, the kind in Chinese
 * @param link its number in the chain; null for the moment until it is linked
 */
public record TrailLine(
        long id,
        Instant at,
        String account,
        String person,
        String what,
        String subject,
        List<Fact> facts,
        String requestId,
        String address,
        Long link) {

    /** @param before what stood there before; null where nothing is known of it */
    public record Fact(String label, String before, String text) {}
}
