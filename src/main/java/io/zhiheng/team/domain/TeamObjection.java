package io.zhiheng.team.domain;

import io.zhiheng.request.AssessmentRequestId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** The enterprise's objection to somebody in the team of its request: one for each request, whatever becomes of it. */
@Entity
public class TeamObjection implements Persistable<UUID> {

    @Id
    private UUID request;

    private UUID account;
    private String name;
    private String reason;
    private String raisedBy;
    private Instant raisedAt;
    private Boolean accepted;
    private String answer;
    private String answeredBy;
    private Instant answeredAt;

    @Transient
    private boolean fresh;

    protected TeamObjection() {}

    public static TeamObjection raise(
            AssessmentRequestId request, TeamMember against, String reason, String by, Instant now) {
        var objection = new TeamObjection();
        objection.request = request.value();
        objection.account = against.account();
        objection.name = against.name();
        objection.reason = reason;
        objection.raisedBy = by;
        objection.raisedAt = now;
        objection.fresh = true;
        return objection;
    }

    public void answer(boolean accepted, String answer, String by, Instant now) {
        this.accepted = accepted;
        this.answer = answer;
        this.answeredBy = by;
        this.answeredAt = now;
    }

    public boolean isAcceptedAgainst(UUID person) {
        return Boolean.TRUE.equals(accepted) && account.equals(person);
    }

    public String name() {
        return name;
    }

    public String reason() {
        return reason;
    }

    /** Null while nobody has answered. */
    public Boolean accepted() {
        return accepted;
    }

    public String answer() {
        return answer;
    }

    @Override
    public UUID getId() {
        return request;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
