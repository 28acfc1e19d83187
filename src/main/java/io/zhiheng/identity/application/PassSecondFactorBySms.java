package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.AccountEvent.Factor;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.SmsCode.Purpose;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Takes the code sent to the account's mobile in place of the app's. */
@UseCase
public class PassSecondFactorBySms {

    private final Accounts accounts;
    private final SmsCodeCheck smsCode;
    private final FactorAttempts attempts;

    PassSecondFactorBySms(Accounts accounts, SmsCodeCheck smsCode, FactorAttempts attempts) {
        this.accounts = accounts;
        this.smsCode = smsCode;
        this.attempts = attempts;
    }

    @Transactional(noRollbackFor = RuleBroken.class)
    public void execute(UUID account, String code) {
        attempts.refuseIfClosed(account);
        try {
            smsCode.use(accounts.findById(account).orElseThrow().mobile(), Purpose.SECOND_FACTOR, code);
        } catch (RuleBroken wrong) {
            throw attempts.failed(account, Factor.SMS, wrong);
        }
        attempts.passed(account, Factor.SMS);
    }
}
