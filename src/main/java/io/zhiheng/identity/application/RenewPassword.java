package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.util.UUID;

/** Takes another password from somebody who has just signed in with one that is too short today. */
@UseCase
public class RenewPassword {

    private final Accounts accounts;
    private final NewPassword newPassword;

    RenewPassword(Accounts accounts, NewPassword newPassword) {
        this.accounts = accounts;
        this.newPassword = newPassword;
    }

    /** @throws RuleBroken at {@code password} */
    public void execute(UUID account, String typed) {
        newPassword.take(accounts.findById(account).orElseThrow(), typed);
    }
}
