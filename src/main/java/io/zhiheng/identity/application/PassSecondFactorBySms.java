package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.AccountEvent.Factor;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Takes the code sent to the account's mobile in place of the app's. */
@UseCase
public class PassSecondFactorBySms {

    private final Accounts accounts;
    private final SmsCodeCheck smsCode;
    private final FactorAttempts attempts;
    private final Clock clock;

    PassSecondFactorBySms(Accounts accounts, SmsCodeCheck smsCode, FactorAttempts attempts, Clock clock) {
        this.accounts = accounts;
        this.smsCode = smsCode;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Transactional(noRollbackFor = RuleBroken.class)
    public void execute(UUID account, String code) {
        attempts.begin(account);
        var holder = accounts.findById(account).orElseThrow();
        try {
            smsCode.use(holder.mobile(), Purpose.SECOND_FACTOR, code);
        } catch (RuleBroken wrong) {
            throw attempts.failed(account, Factor.SMS, wrong);
        }
        holder.takeFactorBySms(clock.instant());
        attempts.passed(account, Factor.SMS);
    }
}
