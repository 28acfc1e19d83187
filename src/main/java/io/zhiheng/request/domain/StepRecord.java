package io.zhiheng.request.domain;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One line of a request's timeline: who did what, when and why. Never changed. */
@Entity
public class StepRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID request;

    @Enumerated(EnumType.STRING)
    private StepAction action;

    @Enumerated(EnumType.STRING)
    private Attribution.Side side;

    private UUID account;
    private String person;
    private String step;
    private String reason;
    private Instant takenAt;

    protected StepRecord() {}

    public StepRecord(
            AssessmentRequestId request, StepAction action, Attribution by, String step, String reason, Instant now) {
        this.request = request.value();
        this.action = action;
        this.side = by.side();
        this.account = by.account();
        this.person = by.name();
        this.step = step;
        this.reason = reason;
        this.takenAt = now;
    }

    public StepAction action() {
        return action;
    }

    public Attribution.Side side() {
        return side;
    }

    public UUID account() {
        return account;
    }

    /** Null for what happened by itself. */
    public String person() {
        return person;
    }

    /** Id of the user task that it is about; null if about none. */
    public String step() {
        return step;
    }

    public String reason() {
        return reason;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
