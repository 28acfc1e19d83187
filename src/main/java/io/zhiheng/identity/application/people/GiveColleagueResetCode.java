package io.zhiheng.identity.application.people;

import io.zhiheng.identity.StaffAccounts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.util.UUID;

/**
 * Gives somebody of the platform who forgot the password the code that, with a message to the mobile, gives a new one.
 */
@UseCase
public class GiveColleagueResetCode {

    private final PlatformColleague colleague;
    private final StaffAccounts staff;

    GiveColleagueResetCode(PlatformColleague colleague, StaffAccounts staff) {
        this.colleague = colleague;
        this.staff = staff;
    }

    /** For whom it is, and what is handed over: nobody can read it again. */
    public record Given(String name, String code) {}

    /** @throws RuleBroken forbidden {@code own-account}; invalid at {@code reason} */
    public Given execute(Actor actor, UUID id, String reason) {
        var person = colleague.require(actor, id);
        return new Given(person.name(), staff.giveResetCode(id, PlatformColleague.reason(reason)));
    }
}
