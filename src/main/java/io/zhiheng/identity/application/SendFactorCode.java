package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.util.UUID;

/** Sends a code to the mobile of an account whose password was right; it takes the place of the app's. */
@UseCase
public class SendFactorCode {

    private final Accounts accounts;
    private final CodeMessages messages;
    private final FactorAttempts attempts;

    SendFactorCode(Accounts accounts, CodeMessages messages, FactorAttempts attempts) {
        this.accounts = accounts;
        this.messages = messages;
        this.attempts = attempts;
    }

    public void execute(UUID account) {
        attempts.begin(account);
        var mobile = accounts.findById(account).orElseThrow().mobile();
        if (mobile == null) {
            throw RuleBroken.conflict("identity.rule.no-mobile");
        }
        messages.mayReceive(mobile, Purpose.SECOND_FACTOR);
        messages.make(mobile, Purpose.SECOND_FACTOR, true);
    }
}
