package io.zhiheng.finding.domain;

import java.time.Instant;

/**
 * Which half-written remark a window of its author knew when it sent something: another one, written in another window
 * or on another machine, is not put aside without a word.
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
