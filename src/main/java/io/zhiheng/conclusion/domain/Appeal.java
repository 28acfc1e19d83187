package io.zhiheng.conclusion.domain;

import io.zhiheng.request.Attribution;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.domain.AssessmentRequest;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** 申诉: what the enterprise says against a refusal; once against each. */
@Entity
public class Appeal {

    public enum Outcome {
        UPHELD,
        DISMISSED
    }

    @Id
    private UUID id;

    private UUID request;

    @Enumerated(EnumType.STRING)
    private RequestState against;

    private Instant refusedAt;
    private String reason;
    private String filedBy;
    private Instant filedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String answer;
    private UUID account;
    private String handledBy;
    private Instant handledAt;

    protected Appeal() {}

    public static Appeal file(AssessmentRequest request, String reason, String by, Instant now) {
        var appeal = new Appeal();
        appeal.id = UUID.randomUUID();
        appeal.request = request.id().value();
        appeal.against = request.state();
        appeal.refusedAt = request.stateSince();
        appeal.reason = reason;
        appeal.filedBy = by;
        appeal.filedAt = now;
        return appeal;
    }

    public void handle(Outcome outcome, String answer, Attribution by, Instant now) {
        this.outcome = outcome;
        this.answer = answer;
        this.account = by.account();
        this.handledBy = by.name();
        this.handledAt = now;
    }

    /** REJECTED or NOT_PASSED. */
    public RequestState against() {
        return against;
    }

    public String reason() {
        return reason;
    }

    public String filedBy() {
        return filedBy;
    }

    public Instant filedAt() {
        return filedAt;
    }

    /** Null while it waits. */
    public Outcome outcome() {
        return outcome;
    }

    public String answer() {
        return answer;
    }

    public String handledBy() {
        return handledBy;
    }

    public Instant handledAt() {
        return handledAt;
    }
}
