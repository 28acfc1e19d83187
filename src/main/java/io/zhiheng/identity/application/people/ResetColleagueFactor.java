package io.zhiheng.identity.application.people;

import io.zhiheng.identity.StaffAccounts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.util.UUID;

/**
 * Lets somebody of the platform who has lost phone and recovery codes bind a new authenticator app at the next sign-in.
 */
@UseCase
public class ResetColleagueFactor {

    private final PlatformColleague colleague;
    private final StaffAccounts staff;

    ResetColleagueFactor(PlatformColleague colleague, StaffAccounts staff) {
        this.colleague = colleague;
        this.staff = staff;
    }

    /**
     * @return the person's name
     * @throws RuleBroken forbidden {@code own-account}; conflict {@code no-second-factor}; invalid at {@code reason}
     */
    public String execute(Actor actor, UUID id, String reason) {
        var person = colleague.require(actor, id);
        if (!staff.resetSecondFactor(id, PlatformColleague.reason(reason))) {
            throw RuleBroken.conflict("identity.rule.no-second-factor", person.name());
        }
        return person.name();
    }
}
