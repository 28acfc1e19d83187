package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.AccountEvent.Factor;
import io.zhiheng.identity.domain.factor.RecoveryCode;
import io.zhiheng.identity.domain.factor.RecoveryCodes;
import io.zhiheng.identity.domain.factor.SecondFactor;
import io.zhiheng.identity.domain.factor.Totp;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.typed.TypedText;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Whether what was typed is what the bound app shows now, or a recovery code. Each counts once; wrong ones are counted.
 */
@Component
class FactorCheck {

    private final RecoveryCodes recoveryCodes;
    private final SecretBox box;
    private final FactorAttempts attempts;
    private final Clock clock;

    FactorCheck(RecoveryCodes recoveryCodes, SecretBox box, FactorAttempts attempts, Clock clock) {
        this.recoveryCodes = recoveryCodes;
        this.box = box;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * @param factor held by the caller, whose try has begun
     * @param field where a wrong code is refused
     * @return which of them it was
     */
    Factor use(SecondFactor factor, String typed, String field) {
        var code = TypedText.halfWidth(typed).replaceAll("[\\s-]", "");
        return code.matches("\\d{6}") ? useOfApp(factor, code, field) : useRecoveryCode(factor, code, field);
    }

    private Factor useOfApp(SecondFactor factor, String code, String field) {
        var account = factor.account();
        var secret = box.open(factor.sealedSecret(), account);
        var step = Totp.stepOf(code, secret, factor.lastStep(), clock.instant());
        if (step.isEmpty()) {
            // A code that was just used gets an answer of its own: wait for the next one.
            var used = Totp.stepOf(code, secret, factor.lastStep() - 1, clock.instant())
                    .isPresent();
            throw attempts.failed(
                    account,
                    Factor.APP,
                    RuleBroken.invalid(used ? "identity.rule.factor-used" : "identity.rule.factor-wrong")
                            .at(field));
        }
        factor.used(step.getAsLong());
        attempts.passed(account, Factor.APP);
        return Factor.APP;
    }

    private Factor useRecoveryCode(SecondFactor factor, String code, String field) {
        var account = factor.account();
        var known = recoveryCodes.findByAccountAndHash(account, RecoveryCode.hashOf(account, code));
        if (known.isEmpty() || known.get().isUsed()) {
            throw attempts.failed(
                    account,
                    Factor.RECOVERY_CODE,
                    RuleBroken.invalid(
                                    known.isEmpty() ? "identity.rule.factor-wrong" : "identity.rule.recovery-code-used")
                            .at(field));
        }
        known.get().use(clock.instant());
        attempts.passed(account, Factor.RECOVERY_CODE);
        return Factor.RECOVERY_CODE;
    }
}
