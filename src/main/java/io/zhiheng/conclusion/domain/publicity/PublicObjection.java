package io.zhiheng.conclusion.domain.publicity;

import io.zhiheng.request.Attribution;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What somebody from outside says against a conclusion. Who it was is for the institution's managers only. */
@Entity
public class PublicObjection {

    public enum Outcome {
        SUSTAINED,
        DISMISSED
    }

    @Id
    private UUID id;

    private UUID publicity;
    private String name;
    private String contact;
    private String reason;
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String answer;
    private UUID account;
    private String handledBy;
    private Instant handledAt;

    protected PublicObjection() {}

    public static PublicObjection raise(UUID publicity, String name, String contact, String reason, Instant now) {
        var objection = new PublicObjection();
        objection.id = UUID.randomUUID();
        objection.publicity = publicity;
        objection.name = name;
        objection.contact = contact;
        objection.reason = reason;
        objection.raisedAt = now;
        return objection;
    }

    public void handle(Outcome outcome, String answer, Attribution by, Instant now) {
        this.outcome = outcome;
        this.answer = answer;
        this.account = by.account();
        this.handledBy = by.name();
        this.handledAt = now;
    }

    public String name() {
        return name;
    }

    public String contact() {
        return contact;
    }

    public String reason() {
        return reason;
    }

    public Instant raisedAt() {
        return raisedAt;
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
