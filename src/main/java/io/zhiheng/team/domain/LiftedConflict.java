package io.zhiheng.team.domain;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A manager's word that one documented interest does not keep somebody from one request. Never changed. */
@Entity
public class LiftedConflict {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID request;
    private UUID account;

    @Embedded
    private Interest interest;

    private String reason;
    private UUID liftedBy;
    private String lifter;
    private Instant liftedAt;

    protected LiftedConflict() {}

    public static LiftedConflict lift(
            AssessmentRequest request, UUID account, Interest interest, String reason, Actor by, Instant now) {
        var lifted = new LiftedConflict();
        lifted.request = request.id().value();
        lifted.account = account;
        lifted.interest = interest;
        lifted.reason = reason;
        lifted.liftedBy = by.account();
        lifted.lifter = by.personName();
        lifted.liftedAt = now;
        return lifted;
    }

    /** Whether the person is this one. */
    public boolean isOf(UUID person) {
        return account.equals(person);
    }

    public boolean isFor(AssessmentRequestId asked) {
        return request.equals(asked.value());
    }

    public UUID account() {
        return account;
    }

    public Interest interest() {
        return interest;
    }

    public String reason() {
        return reason;
    }

    public String lifter() {
        return lifter;
    }

    public Instant liftedAt() {
        return liftedAt;
    }
}
