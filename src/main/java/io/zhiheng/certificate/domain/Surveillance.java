package io.zhiheng.certificate.domain;

import io.zhiheng.request.Attribution;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One yearly surveillance of a certificate, from the day it became due. */
@Entity
public class Surveillance {

    public enum Outcome {
        PASSED,
        FAILED,
        MISSED
    }

    /** @param ordinal 1 for the first one after the issue */
    @Embeddable
    public record Key(UUID certificate, int ordinal) implements Serializable {}

    @EmbeddedId
    private Key key;

    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String findings;
    private UUID account;
    private String person;
    private Instant doneAt;

    protected Surveillance() {}

    public static Surveillance due(UUID certificate, int ordinal, Instant dueAt) {
        var surveillance = new Surveillance();
        surveillance.key = new Key(certificate, ordinal);
        surveillance.dueAt = dueAt;
        return surveillance;
    }

    /** @param findings null when nobody did it in time */
    public void conclude(Outcome outcome, String findings, Attribution by, Instant now) {
        this.outcome = outcome;
        this.findings = findings;
        this.account = by.account();
        this.person = by.name();
        this.doneAt = now;
    }

    public UUID certificate() {
        return key.certificate();
    }

    public int ordinal() {
        return key.ordinal();
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** Null while it is under way. */
    public Outcome outcome() {
        return outcome;
    }

    public String findings() {
        return findings;
    }

    public String person() {
        return person;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
