package io.zhiheng.visit.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A clause that a member of the team has looked at on site. */
@Entity
public class SiteCheck {

    @Embeddable
    public record Key(UUID request, String clause) implements Serializable {}

    @EmbeddedId
    private Key key;

    private UUID account;
    private String person;
    private Instant checkedAt;

    protected SiteCheck() {}

    public String clause() {
        return key.clause();
    }

    public String person() {
        return person;
    }

    public Instant checkedAt() {
        return checkedAt;
    }
}
