package io.zhiheng.institution.application;

import io.zhiheng.identity.StaffAccounts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.util.UUID;

/** Lets somebody who has lost phone and recovery codes bind a new authenticator app at the next sign-in. */
@UseCase
public class ResetSecondFactor {

    private final MemberAccess access;
    private final StaffAccounts accounts;

    ResetSecondFactor(MemberAccess access, StaffAccounts accounts) {
        this.access = access;
        this.accounts = accounts;
    }

    /**
     * A manager does it for the assessors of the own institution, the platform for managers.
     *
     * @return the person's name
     * @throws RuleBroken forbidden {@code managers-reset-by-platform}; conflict {@code no-second-factor}; invalid at
     *     {@code reason}
     */
    public String execute(Actor actor, UUID id, String reason) {
        var member = access.require(actor, id);
        if (member.isManager() && !actor.is(Role.PLATFORM_ADMIN)) {
            throw RuleBroken.forbidden("institution.rule.managers-reset-by-platform");
        }
        var words = TypedFields.reason(reason);
        if (member.account() == null || !accounts.resetSecondFactor(member.account(), words)) {
            throw RuleBroken.conflict("institution.rule.no-second-factor", member.name());
        }
        return member.name();
    }
}
