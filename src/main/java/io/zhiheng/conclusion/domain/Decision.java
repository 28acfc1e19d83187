package io.zhiheng.conclusion.domain;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * What one person outside the team decided. With two seats two persons decide, each without the other. Never changed.
 */
@Entity
public class Decision {

    public enum Outcome {
        APPROVED,
        RETURNED,
        NOT_PASSED
    }

    @Id
    private UUID id;

    private UUID request;
    private int round;
    private String seat;
    private UUID account;
    private String person;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;
    private Instant decidedAt;

    protected Decision() {}

    /** @param round 1 for the first time the request comes to be decided */
    public static Decision give(
            AssessmentRequestId request,
            int round,
            String seat,
            Attribution by,
            Outcome outcome,
            String reason,
            Instant now) {
        var decision = new Decision();
        decision.id = UUID.randomUUID();
        decision.request = request.value();
        decision.round = round;
        decision.seat = seat;
        decision.account = by.account();
        decision.person = by.name();
        decision.outcome = outcome;
        decision.reason = reason;
        decision.decidedAt = now;
        return decision;
    }

    public int round() {
        return round;
    }

    public String seat() {
        return seat;
    }

    public UUID account() {
        return account;
    }

    public String person() {
        return person;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Null only of an approval without words. */
    public String reason() {
        return reason;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
