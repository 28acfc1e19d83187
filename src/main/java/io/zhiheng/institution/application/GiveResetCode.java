package io.zhiheng.institution.application;

import io.zhiheng.identity.StaffAccounts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.util.UUID;

/** Gives somebody who forgot the password the code that, with a message to the mobile, gives a new one. */
@UseCase
public class GiveResetCode {

    private final MemberAccess access;
    private final StaffAccounts accounts;

    GiveResetCode(MemberAccess access, StaffAccounts accounts) {
        this.access = access;
        this.accounts = accounts;
    }

    /** For whom it is, and what is handed over: nobody can read it again. */
    public record Given(String name, String code) {}

    /**
     * A manager does it for the assessors of the own institution, the platform for managers.
     *
     * @throws RuleBroken forbidden {@code managers-code-by-platform}; conflict {@code not-joined}; invalid at
     *     {@code reason}
     */
    public Given execute(Actor actor, UUID id, String reason) {
        var member = access.require(actor, id);
        if (member.isManager() && !actor.is(Role.PLATFORM_ADMIN)) {
            throw RuleBroken.forbidden("institution.rule.managers-code-by-platform");
        }
        var words = TypedFields.reason(reason);
        if (member.account() == null || !member.isActive()) {
            throw RuleBroken.conflict("institution.rule.not-joined", member.name());
        }
        return new Given(member.name(), accounts.giveResetCode(member.account(), words));
    }
}
