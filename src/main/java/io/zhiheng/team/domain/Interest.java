package io.zhiheng.team.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One documented thing between a person and an enterprise. Another of its kind is another interest.
 *
 * @param circumstance as the table of conflicts names its kind
 * @param source which declaration documents it; null where there can be one of its kind only
 * @param words what it is, in the words of the table
 * @param note the person's own words about it, may be null
 */
@Embeddable
public record Interest(
        String circumstance,
        String source,
        @Column(name = "conflict") String words,
        String note) {

    /** Names this very interest, however it is put into words. */
    public String key() {
        return circumstance + ":" + source;
    }
}
