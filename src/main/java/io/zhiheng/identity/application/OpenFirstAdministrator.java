package io.zhiheng.identity.application;

import io.zhiheng.identity.StaffAccounts;
import io.zhiheng.identity.StaffAccounts.NewStaff;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.AdministratorInvitations;
import io.zhiheng.identity.domain.proof.Digest;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Set;

/** Opens the account of the first platform administrator against the link; there is no second one this way. */
@UseCase
public class OpenFirstAdministrator {

    private final AdministratorInvitations invitations;
    private final Accounts accounts;
    private final StaffAccounts staff;
    private final Clock clock;

    OpenFirstAdministrator(AdministratorInvitations invitations, Accounts accounts, StaffAccounts staff, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * @throws NotFound for a link that was never sent, is used or has expired
     * @throws RuleBroken conflict {@code administrator-exists}; at {@code password}
     */
    public void execute(String code, String password) {
        var invitation = invitations
                .lock(Digest.sha256(code))
                .filter(sent -> sent.isOpen(clock.instant()))
                .orElseThrow(() -> new NotFound("invitation", "code"));
        if (!accounts.openWithRole(Role.PLATFORM_ADMIN).isEmpty()) {
            throw RuleBroken.conflict("identity.rule.administrator-exists");
        }
        staff.open(new NewStaff(
                null,
                Set.of(Role.PLATFORM_ADMIN),
                invitation.name(),
                invitation.name(),
                password,
                invitation.mobile()));
        invitations.delete(invitation);
    }
}
