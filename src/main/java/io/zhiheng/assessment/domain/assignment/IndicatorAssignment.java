package io.zhiheng.assessment.domain.assignment;

import io.zhiheng.shared.EnterpriseId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A first-level indicator in somebody's hands. */
@Entity
public class IndicatorAssignment {

    @Id
    private UUID id;

    private UUID enterprise;
    private String indicator;
    private UUID account;
    private String person;
    private boolean locked;
    private String assignedBy;
    private Instant assignedAt;

    protected IndicatorAssignment() {}

    public IndicatorAssignment(EnterpriseId enterprise, String indicator, Assignee assignee, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.enterprise = enterprise.value();
        this.indicator = indicator;
        this.account = assignee.account();
        this.person = assignee.person();
        this.locked = assignee.locked();
        this.assignedBy = by;
        this.assignedAt = now;
    }

    public String indicator() {
        return indicator;
    }

    public Assignee assignee() {
        return new Assignee(account, person, locked);
    }
}
