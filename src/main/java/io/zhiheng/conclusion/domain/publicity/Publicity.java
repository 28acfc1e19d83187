package io.zhiheng.conclusion.domain.publicity;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.domain.AssessmentRequest;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * 公示: the conclusion, open to everybody's objection for some days. After an objection that holds, a further round may
 * follow.
 */
@Entity
public class Publicity {

    /** How it ended. */
    public enum Outcome {
        CLEAR,
        OBJECTED
    }

    @Id
    private UUID id;

    private UUID request;
    private int round;
    private String number;
    private String enterpriseName;
    private String institutionName;
    private int level;
    private String levelName;
    private String scope;
    private Instant beginsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    protected Publicity() {}

    /** What everybody may read. */
    public record Notice(String institutionName, String levelName, String scope) {}

    public static Publicity begin(AssessmentRequest request, int round, Notice notice, Instant now, Instant endsAt) {
        var publicity = new Publicity();
        publicity.id = UUID.randomUUID();
        publicity.request = request.id().value();
        publicity.round = round;
        publicity.number = request.number();
        publicity.enterpriseName = request.enterpriseName();
        publicity.institutionName = notice.institutionName();
        publicity.level = request.levelToCertify();
        publicity.levelName = notice.levelName();
        publicity.scope = notice.scope();
        publicity.beginsAt = now;
        publicity.endsAt = endsAt;
        return publicity;
    }

    public void end(Outcome outcome) {
        this.outcome = outcome;
    }

    /** Whether objections are still taken. */
    public boolean isOpenAt(Instant moment) {
        return outcome == null && moment.isBefore(endsAt);
    }

    public UUID id() {
        return id;
    }

    public AssessmentRequestId request() {
        return new AssessmentRequestId(request);
    }

    public int round() {
        return round;
    }

    /** The request's number, by which everybody may find it. */
    public String number() {
        return number;
    }

    public String enterpriseName() {
        return enterpriseName;
    }

    public String institutionName() {
        return institutionName;
    }

    public int level() {
        return level;
    }

    public String levelName() {
        return levelName;
    }

    public String scope() {
        return scope;
    }

    public Instant beginsAt() {
        return beginsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    /** Null while it lasts. */
    public Outcome outcome() {
        return outcome;
    }
}
