package io.zhiheng.finding.domain;

import io.zhiheng.shared.Actor;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** 核实: the figure that holds for a performance parameter, or whether a performance indicator applies. */
@Entity
public class PerformanceFinding {

    /** @param subject id of the parameter or of the performance indicator */
    @Embeddable
    public record Key(UUID request, String subject) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String indicator;

    @Version
    private Integer version;

    private String value;
    private Boolean applicable;
    private Boolean confirmed;
    private String reason;
    private Integer revision;
    private UUID account;
    private String person;
    private Instant savedAt;
    private boolean released;

    protected PerformanceFinding() {}

    /** @param confirmed whether it is what the enterprise declared */
    public void record(PerformanceFindingContent verdict, boolean confirmed, int revision, Actor by, Instant now) {
        value = verdict.value();
        applicable = verdict.applicable();
        reason = verdict.reason();
        this.confirmed = confirmed;
        this.revision = revision;
        account = by.account();
        person = by.personName();
        savedAt = now;
        released = false;
    }

    public void released() {
        released = true;
    }

    public boolean isReleased() {
        return released;
    }

    public boolean isGiven() {
        return value != null || applicable != null;
    }

    /** Whether it differs from what the enterprise declared. */
    public boolean isAdjusted() {
        return Boolean.FALSE.equals(confirmed);
    }

    public PerformanceFindingContent verdict() {
        return new PerformanceFindingContent(value, applicable, reason);
    }

    public UUID request() {
        return key.request();
    }

    public String subject() {
        return key.subject();
    }

    /** Id of the first-level indicator. */
    public String indicator() {
        return indicator;
    }

    public int version() {
        return version;
    }

    public UUID account() {
        return account;
    }

    public String person() {
        return person;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
