package io.zhiheng.team.domain;

import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A manager's word that a circumstance does not keep somebody from one request. Never changed. */
@Entity
public class LiftedConflict {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID request;
    private UUID account;
    private String circumstance;
    private String reason;
    private UUID liftedBy;
    private String lifter;
    private Instant liftedAt;

    protected LiftedConflict() {}

    public static LiftedConflict lift(
            AssessmentRequest request, UUID account, String circumstance, String reason, Actor by, Instant now) {
        var lifted = new LiftedConflict();
        lifted.request = request.id().value();
        lifted.account = account;
        lifted.circumstance = circumstance;
        lifted.reason = reason;
        lifted.liftedBy = by.account();
        lifted.lifter = by.personName();
        lifted.liftedAt = now;
        return lifted;
    }

    public String circumstance() {
        return circumstance;
    }
}
