package io.zhiheng.team.domain;

import io.zhiheng.request.AssessmentRequestId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody who was in a team before it was formed anew; what was declared then is kept. Never changed. */
@Entity
public class FormerMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID request;
    private UUID account;
    private String name;
    private boolean lead;
    private Boolean clear;
    private String declaration;
    private Instant declaredAt;
    private Instant leftAt;

    protected FormerMember() {}

    public static FormerMember of(AssessmentRequestId request, TeamMember member, Instant now) {
        var former = new FormerMember();
        former.request = request.value();
        former.account = member.account();
        former.name = member.name();
        former.lead = member.isLead();
        former.clear = member.isDeclared() ? member.isClear() : null;
        former.declaration = member.declaration();
        former.declaredAt = member.declaredAt();
        former.leftAt = now;
        return former;
    }

    public UUID account() {
        return account;
    }

    public String name() {
        return name;
    }

    public boolean isLead() {
        return lead;
    }

    /** Null where none was signed. */
    public String declaration() {
        return declaration;
    }

    public Instant leftAt() {
        return leftAt;
    }
}
