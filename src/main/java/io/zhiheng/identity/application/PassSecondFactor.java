package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.AccountEvent.Factor;
import io.zhiheng.identity.domain.factor.SecondFactor;
import io.zhiheng.identity.domain.factor.SecondFactors;
import io.zhiheng.identity.domain.factor.Totp;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the code of the authenticator app, or a recovery code; each counts once. After a recovery code a new app is
 * due.
 */
@UseCase
public class PassSecondFactor {

    private final SecondFactors factors;
    private final FactorAttempts attempts;
    private final FactorCheck check;
    private final SecretBox box;

    PassSecondFactor(SecondFactors factors, FactorAttempts attempts, FactorCheck check, SecretBox box) {
        this.factors = factors;
        this.attempts = attempts;
        this.check = check;
        this.box = box;
    }

    /** @return which of them it was */
    @Transactional(noRollbackFor = RuleBroken.class)
    public Factor execute(UUID account, String typed) {
        attempts.begin(account);
        var factor = factors.lock(account)
                .filter(SecondFactor::isConfirmed)
                .orElseThrow(() -> RuleBroken.conflict("identity.rule.factor-missing"));
        var shown = check.use(factor, typed, "code");
        if (shown == Factor.RECOVERY_CODE) {
            factor.offer(box.seal(Totp.newSecret(), account));
        }
        return shown;
    }
}
