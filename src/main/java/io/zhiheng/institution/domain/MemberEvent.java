package io.zhiheng.institution.domain;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;
import java.util.UUID;

/** What happened to somebody who works for an institution. @param about the enterprise of a tie, null for all else */
public record MemberEvent(Kind kind, UUID member, UUID institution, String name, String about) implements AuditedEvent {

    public enum Kind {
        INVITED("memberInvited"),
        INVITED_AGAIN("memberInvitedAgain"),
        JOINED("memberJoined"),
        CHANGED("memberChanged"),
        DEACTIVATED("memberDeactivated"),
        REACTIVATED("memberReactivated"),
        TIE_DECLARED("tieDeclared"),
        TIE_WITHDRAWN("tieWithdrawn"),
        TIES_CONFIRMED("tiesConfirmed");

        private final String action;

        Kind(String action) {
            this.action = action;
        }
    }

    @Override
    public String action() {
        return kind.action;
    }

    @Override
    public String subject() {
        return "institutionMember:" + member;
    }

    @Override
    public Map<String, Object> facts() {
        return about == null
                ? Map.of("institution", institution.toString(), "name", name)
                : Map.of("institution", institution.toString(), "name", name, "about", about);
    }
}
