package io.zhiheng.identity.application.member;

import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.application.Newcomers;
import io.zhiheng.identity.application.RegisterEnterprise.Registration;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.member.MemberInvitation;
import io.zhiheng.identity.domain.member.MemberInvitations;
import io.zhiheng.identity.domain.member.MembershipEvent.MembershipAccepted;
import io.zhiheng.identity.domain.proof.Digest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Opens an account for whoever was invited and holds the mobile that was. */
@UseCase
public class JoinEnterprise {

    private final MemberInvitations invitations;
    private final Newcomers newcomers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JoinEnterprise(MemberInvitations invitations, Newcomers newcomers, Clock clock, ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.newcomers = newcomers;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @throws NotFound for a link that opens nothing, any more
     * @throws RuleBroken at every field that is wrong
     */
    @Transactional(noRollbackFor = RuleBroken.class)
    public Actor execute(String code, Registration wish) {
        var invitation = invitations
                .hold(Digest.sha256(code))
                .filter(each -> each.isValidAt(clock.instant()))
                .orElseThrow(() -> new NotFound("member-invitation", "-"));
        var newcomer = newcomers.check(wish, mobile -> requireInvited(invitation, mobile));
        var account = Account.ofMember(
                UUID.randomUUID(),
                invitation.enterprise(),
                invitation.personName(),
                newcomer.name(),
                newcomer.passwordHash(),
                newcomer.mobile(),
                clock.instant());
        newcomers.admit(account, wish.address());
        invitations.delete(invitation);
        events.publishEvent(new MembershipAccepted(invitation.enterprise(), invitation.personName()));
        return account.actor();
    }

    private static void requireInvited(MemberInvitation invitation, String mobile) {
        if (!invitation.mobile().equals(mobile)) {
            throw RuleBroken.invalid("identity.rule.another-mobile-invited", Mobile.masked(invitation.mobile()))
                    .at("mobile");
        }
    }
}
