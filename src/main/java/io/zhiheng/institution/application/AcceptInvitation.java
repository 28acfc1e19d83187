package io.zhiheng.institution.application;

import io.zhiheng.identity.StaffAccounts;
import io.zhiheng.identity.StaffAccounts.NewStaff;
import io.zhiheng.institution.domain.Invitation;
import io.zhiheng.institution.domain.Invitations;
import io.zhiheng.institution.domain.Member;
import io.zhiheng.institution.domain.Members;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Opens the account of somebody who was invited, once. */
@UseCase
public class AcceptInvitation {

    private final Invitations invitations;
    private final Members members;
    private final StaffAccounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AcceptInvitation(
            Invitations invitations,
            Members members,
            StaffAccounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** @return the account */
    public UUID execute(String code, String accountName, String password) {
        var invitation =
                invitations.lock(InvitationCode.hashOf(code)).orElseThrow(() -> new NotFound("invitation", "code"));
        var member = members.findById(invitation.member())
                .filter(Member::isActive)
                .orElseThrow(() -> new NotFound("invitation", "code"));
        var state = invitation.state(clock.instant());
        if (state != Invitation.State.OPEN) {
            throw RuleBroken.conflict(
                    "institution.rule." + "invitation-" + state.name().toLowerCase(Locale.ROOT));
        }
        var account = accounts.open(new NewStaff(
                member.institution(), member.roles(), member.name(), accountName, password, member.mobile()));
        invitation.accept(clock.instant());
        events.publishEvent(member.join(account));
        return account;
    }
}
