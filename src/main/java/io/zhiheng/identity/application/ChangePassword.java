package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.WrongFields;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Changes the password of an account that is open, against the one used so far. */
@UseCase
public class ChangePassword {

    private final Accounts accounts;
    private final CurrentPassword currentPassword;
    private final NewPassword newPassword;

    ChangePassword(Accounts accounts, CurrentPassword currentPassword, NewPassword newPassword) {
        this.accounts = accounts;
        this.currentPassword = currentPassword;
        this.newPassword = newPassword;
    }

    /** @throws RuleBroken at {@code current} or {@code password} */
    @Transactional(noRollbackFor = RuleBroken.class)
    public void execute(UUID id, String current, String typed) {
        var wrong = new WrongFields();
        if (!wrong.filled("current", current, "identity.field.current-password.missing")) {
            wrong.filled("password", typed, "identity.field.new-password.missing");
            wrong.refuseIfAny();
        }
        var account = accounts.findById(id).orElseThrow();
        currentPassword.require(account, current);
        newPassword.take(account, typed);
    }
}
