package io.zhiheng.institution.application;

import io.zhiheng.institution.domain.MemberEvent;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Sends a new link to somebody who has not opened the account yet. */
@UseCase
public class ResendInvitation {

    private final MemberAccess access;
    private final Invite invite;
    private final ApplicationEventPublisher events;

    ResendInvitation(MemberAccess access, Invite invite, ApplicationEventPublisher events) {
        this.access = access;
        this.invite = invite;
        this.events = events;
    }

    public void execute(Actor actor, UUID id, String address) {
        var member = access.require(actor, id);
        if (member.account() != null) {
            throw RuleBroken.conflict("institution.rule.already-joined", member.name());
        }
        if (!member.isActive()) {
            throw RuleBroken.conflict("institution.rule.member-inactive", member.name());
        }
        invite.send(member, address);
        events.publishEvent(member.event(MemberEvent.Kind.INVITED_AGAIN));
    }
}
