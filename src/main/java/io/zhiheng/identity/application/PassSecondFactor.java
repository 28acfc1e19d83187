package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.AccountEvent.Factor;
import io.zhiheng.identity.domain.RecoveryCode;
import io.zhiheng.identity.domain.RecoveryCodes;
import io.zhiheng.identity.domain.SecondFactor;
import io.zhiheng.identity.domain.SecondFactors;
import io.zhiheng.identity.domain.Totp;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Takes the code of the authenticator app, or a recovery code; each counts once. After a recovery code a new app is due. */
@UseCase
public class PassSecondFactor {

    private final SecondFactors factors;
    private final RecoveryCodes recoveryCodes;
    private final SecretBox box;
    private final FactorAttempts attempts;
    private final Clock clock;

    PassSecondFactor(SecondFactors factors, RecoveryCodes recoveryCodes, SecretBox box, FactorAttempts attempts, Clock clock) {
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.box = box;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** @return which of them it was */
    @Transactional(noRollbackFor = RuleBroken.class)
    public Factor execute(UUID account, String typed) {
        attempts.refuseIfClosed(account);
        var factor = factors.lock(account).filter(SecondFactor::isConfirmed)
                .orElseThrow(() -> RuleBroken.conflict("identity.rule.factor-missing"));
        var code = typed.replaceAll("[\\s-]", "");
        if (code.matches("\\d{6}")) {
            passByApp(account, factor, code);
            return Factor.APP;
        }
        passByRecovery(account, code);
        factor.offer(box.seal(Totp.newSecret(), account));
        return Factor.RECOVERY_CODE;
    }

    private void passByApp(UUID account, SecondFactor factor, String code) {
        var secret = box.open(factor.sealedSecret(), account);
        var step = Totp.stepOf(code, secret, factor.lastStep(), clock.instant());
        if (step.isEmpty()) {
            // Whoever types the code once more that was just used is told so, and has to wait for the next.
            var used = Totp.stepOf(code, secret, factor.lastStep() - 1, clock.instant()).isPresent();
            throw attempts.failed(account, Factor.APP,
                    RuleBroken.invalid(used ? "identity.rule.factor-used" : "identity.rule.factor-wrong").at("code"));
        }
        factor.used(step.getAsLong());
        attempts.passed(account, Factor.APP);
    }

    private void passByRecovery(UUID account, String code) {
        var known = recoveryCodes.findByAccountAndHash(account, RecoveryCode.hashOf(account, code));
        if (known.isEmpty() || known.get().isUsed()) {
            throw attempts.failed(account, Factor.RECOVERY_CODE, RuleBroken.invalid(
                    known.isEmpty() ? "identity.rule.factor-wrong" : "identity.rule.recovery-code-used").at("code"));
        }
        known.get().use(clock.instant());
        attempts.passed(account, Factor.RECOVERY_CODE);
    }
}
