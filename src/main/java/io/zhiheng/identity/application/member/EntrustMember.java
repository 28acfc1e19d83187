package io.zhiheng.identity.application.member;

import io.zhiheng.identity.domain.member.MembershipEvent.MembershipEntrusted;
import io.zhiheng.identity.domain.member.MembershipEvent.MembershipTrustEnded;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** 受托成员: names a member who may decide for the enterprise, or ends that. */
@UseCase
public class EntrustMember {

    private final KnownMembers members;
    private final ApplicationEventPublisher events;

    EntrustMember(KnownMembers members, ApplicationEventPublisher events) {
        this.members = members;
        this.events = events;
    }

    /** @throws io.zhiheng.shared.RuleBroken as {@link KnownMembers#other} says */
    @Transactional
    public void execute(Actor actor, UUID id, boolean deciding) {
        var member = members.other(actor, id);
        member.entrust(deciding);
        var name = member.actor().personName();
        events.publishEvent(
                deciding
                        ? new MembershipEntrusted(actor.enterprise(), id, name)
                        : new MembershipTrustEnded(actor.enterprise(), id, name));
    }
}
