package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.AccountEvent.Factor;
import io.zhiheng.identity.domain.AccountEvent.SecondFactorEnrolled;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.factor.RecoveryCode;
import io.zhiheng.identity.domain.factor.RecoveryCodes;
import io.zhiheng.identity.domain.factor.SecondFactors;
import io.zhiheng.identity.domain.factor.Totp;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** The app's first code proves that it knows the secret; from now on it counts. */
@UseCase
public class ConfirmEnrolment {

    private final Accounts accounts;
    private final SecondFactors factors;
    private final RecoveryCodes recoveryCodes;
    private final SecretBox box;
    private final FactorAttempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmEnrolment(
            Accounts accounts,
            SecondFactors factors,
            RecoveryCodes recoveryCodes,
            SecretBox box,
            FactorAttempts attempts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.box = box;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param renewing as in {@link PrepareEnrolment}
     * @return the recovery codes, which nobody can read again; those given before are void
     */
    @Transactional(noRollbackFor = RuleBroken.class)
    public List<String> execute(UUID account, String code, boolean renewing) {
        attempts.begin(account);
        var holder = accounts.findById(account).orElseThrow();
        if (!renewing && holder.hasFactorBySms()) {
            throw RuleBroken.conflict("identity.rule.factor-by-sms");
        }
        var factor = factors.lock(account).orElseThrow(() -> new NotFound("second-factor", account));
        if (factor.isConfirmed() && !renewing || factor.secretToBind() == null) {
            throw RuleBroken.conflict("identity.rule.factor-enrolled");
        }
        var now = clock.instant();
        var step = Totp.stepOf(code.replaceAll("\\s", ""), box.open(factor.secretToBind(), account), 0, now);
        if (step.isEmpty()) {
            throw attempts.failed(
                    account,
                    Factor.APP,
                    RuleBroken.invalid("identity.rule.factor-wrong").at("code"));
        }
        factor.bind(step.getAsLong(), now);
        holder.takeFactorByApp();
        recoveryCodes.forget(account);
        var codes = Stream.generate(RecoveryCode::next)
                .distinct()
                .limit(RecoveryCode.HOW_MANY)
                .toList();
        codes.forEach(each -> recoveryCodes.save(new RecoveryCode(account, each)));
        events.publishEvent(new SecondFactorEnrolled(account));
        attempts.passed(account, Factor.APP);
        return codes;
    }
}
