package io.zhiheng.team.domain;

import io.zhiheng.request.AssessmentRequestId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Somebody in the team of a request, with the declaration made for it. Forming a team anew replaces the rows. */
@Entity
public class TeamMember {

    @Embeddable
    public record Key(UUID request, UUID account) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String name;
    private boolean lead;
    private Boolean clear;
    private String declaration;
    private Instant declaredAt;

    protected TeamMember() {}

    public static TeamMember of(AssessmentRequestId request, UUID account, String name, boolean lead) {
        var member = new TeamMember();
        member.key = new Key(request.value(), account);
        member.name = name;
        member.lead = lead;
        return member;
    }

    /** @param declaration what was declared, in words */
    public void declare(boolean clear, String declaration, Instant now) {
        this.clear = clear;
        this.declaration = declaration;
        this.declaredAt = now;
    }

    public void takeLead() {
        lead = true;
    }

    public void giveLeadUp() {
        lead = false;
    }

    public UUID account() {
        return key.account();
    }

    public String name() {
        return name;
    }

    public boolean isLead() {
        return lead;
    }

    public boolean isDeclared() {
        return declaredAt != null;
    }

    /** Whether the declaration names no conflict; false until it is made. */
    public boolean isClear() {
        return Boolean.TRUE.equals(clear);
    }

    public String declaration() {
        return declaration;
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}
