package io.zhiheng.identity.application.member;

import io.zhiheng.identity.domain.member.MemberInvitations;
import io.zhiheng.identity.domain.member.MembershipEvent.MembershipOfferWithdrawn;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** The link of an invitation opens nothing any more. */
@UseCase
public class WithdrawInvitation {

    private final MemberInvitations invitations;
    private final ApplicationEventPublisher events;

    WithdrawInvitation(MemberInvitations invitations, ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.events = events;
    }

    /** @throws NotFound for one of another enterprise, and one that was accepted */
    @Transactional
    public void execute(Actor actor, UUID id) {
        actor.requireDeciding();
        var invitation = invitations
                .findByIdAndEnterprise(id, actor.enterprise().value())
                .orElseThrow(() -> new NotFound("member-invitation", id));
        invitations.delete(invitation);
        events.publishEvent(new MembershipOfferWithdrawn(actor.enterprise(), invitation.personName()));
    }
}
