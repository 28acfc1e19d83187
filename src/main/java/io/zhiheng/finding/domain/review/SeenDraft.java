package io.zhiheng.finding.domain.review;

import java.time.Instant;

/**
 * Which draft a window had seen when it sent something. Another draft, from another window or machine, is not replaced
 * without telling.
 *
 * @param at when that one was kept; null for none
 */
public record SeenDraft(boolean any, Instant at) {

    /** Whatever is there. */
    public static final SeenDraft ANY = new SeenDraft(true, null);

    public static final SeenDraft NONE = new SeenDraft(false, null);

    public static SeenDraft keptAt(Instant at) {
        return new SeenDraft(false, at);
    }

    /** For comparing: a moment at which nothing was kept, where none was seen. */
    Instant moment() {
        return at == null ? Instant.EPOCH : at;
    }
}
