package io.zhiheng.institution.application;

import io.zhiheng.identity.StaffAccounts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Ends or resumes somebody's work for an institution. Whoever is inactive may not sign in; open sessions end at once.
 */
@UseCase
public class ActivateMember {

    private final MemberAccess access;
    private final StaffAccounts accounts;
    private final Invite invite;
    private final ApplicationEventPublisher events;

    ActivateMember(MemberAccess access, StaffAccounts accounts, Invite invite, ApplicationEventPublisher events) {
        this.access = access;
        this.accounts = accounts;
        this.invite = invite;
        this.events = events;
    }

    /** @return the person's name */
    public String execute(Actor actor, UUID id, boolean active) {
        var member = access.require(actor, id);
        if (member.isManager() && !actor.is(Role.PLATFORM_ADMIN)) {
            throw RuleBroken.forbidden("institution.rule.managers-by-platform");
        }
        if (member.isActive() == active) {
            return member.name();
        }
        events.publishEvent(member.activate(active));
        if (member.account() == null) {
            invite.revoke(member);
        } else if (active) {
            accounts.reopen(member.account());
        } else {
            accounts.close(member.account());
        }
        return member.name();
    }
}
