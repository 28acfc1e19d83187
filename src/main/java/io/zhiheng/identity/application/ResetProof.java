package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.AccountEvent.Factor;
import io.zhiheng.identity.domain.factor.ResetCodes;
import io.zhiheng.identity.domain.factor.SecondFactor;
import io.zhiheng.identity.domain.factor.SecondFactors;
import io.zhiheng.shared.RuleBroken;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * What a member of staff shows besides the message to the mobile: the app's code, a recovery code, or the code that a
 * colleague gave. Who holds the mobile could else get a password by one message and pass the second factor by another.
 */
@Component
class ResetProof {

    private static final String FIELD = "proof";

    private final ResetCodes given;
    private final SecondFactors factors;
    private final FactorAttempts attempts;
    private final FactorCheck check;
    private final Clock clock;

    ResetProof(ResetCodes given, SecondFactors factors, FactorAttempts attempts, FactorCheck check, Clock clock) {
        this.given = given;
        this.factors = factors;
        this.attempts = attempts;
        this.check = check;
        this.clock = clock;
    }

    /** @param typed null or blank where nothing was shown */
    Factor require(Account whose, String typed) {
        var account = whose.id();
        if (typed == null || typed.isBlank()) {
            throw RuleBroken.invalid("identity.rule.reset-proof-missing").at(FIELD);
        }
        attempts.begin(account);
        var colleagues = given.findById(account).filter(code -> code.is(typed, clock.instant()));
        if (colleagues.isPresent() && whose.hasUnprovenMobile(clock.instant())) {
            // One colleague could else put a number there, give the code and walk in.
            throw RuleBroken.invalid("identity.rule.mobile-just-replaced", Account.MOBILE_RESTS.toHours())
                    .at(FIELD);
        }
        if (colleagues.isPresent()) {
            given.delete(colleagues.get());
            attempts.passed(account, Factor.RESET_CODE);
            return Factor.RESET_CODE;
        }
        return factors.lock(account)
                .filter(SecondFactor::isConfirmed)
                .map(factor -> check.use(factor, typed, FIELD))
                .orElseThrow(() -> attempts.failed(
                        account,
                        Factor.RESET_CODE,
                        RuleBroken.invalid("identity.rule.reset-proof-wrong").at(FIELD)));
    }
}
