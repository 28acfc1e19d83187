package io.zhiheng.certificate.domain;

import io.zhiheng.certificate.Certificate.State;
import io.zhiheng.request.Attribution;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A certificate was issued, suspended, restored or ended: by whom, when and why. Never changed. */
@Entity
public class CertificateChange {

    /** What led to it; in words {@code review.certificate.cause.<cause>}. */
    public enum Cause {
        ISSUED,
        SUSPENDED,
        SURVEILLANCE_FAILED,
        SURVEILLANCE_MISSED,
        CURED,
        REVOKED,
        NOT_CURED,
        EXPIRED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID certificate;

    @Enumerated(EnumType.STRING)
    private State stateBefore;

    @Enumerated(EnumType.STRING)
    private State stateAfter;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private UUID account;
    private String person;
    private String reason;
    private Instant changedAt;

    protected CertificateChange() {}

    CertificateChange(
            UUID certificate, State before, State after, Cause cause, Attribution by, String reason, Instant now) {
        this.certificate = certificate;
        this.stateBefore = before;
        this.stateAfter = after;
        this.cause = cause;
        this.account = by.account();
        this.person = by.name();
        this.reason = reason;
        this.changedAt = now;
    }

    public State stateAfter() {
        return stateAfter;
    }

    public Cause cause() {
        return cause;
    }

    /** Null for what happened by itself. */
    public String person() {
        return person;
    }

    /** In the person's own words; null where none were given. */
    public String reason() {
        return reason;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
