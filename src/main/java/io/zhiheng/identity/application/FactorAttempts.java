package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.AccountEvent.Factor;
import io.zhiheng.identity.domain.AccountEvent.SecondFactorFailed;
import io.zhiheng.identity.domain.AccountEvent.SecondFactorPassed;
import io.zhiheng.identity.domain.proof.SignInLock;
import io.zhiheng.identity.domain.proof.SignInLocks;
import io.zhiheng.shared.RuleBroken;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Counts wrong second factors of an account, whichever kind: five close it for a while, as wrong passwords do. */
@Component
class FactorAttempts {

    private final SignInLocks locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FactorAttempts(SignInLocks locks, ApplicationEventPublisher events, Clock clock) {
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    /** Before anything is compared: from here to the end of the transaction this is the only try for the account. */
    void begin(UUID account) {
        refuseIfClosed(locks.hold(key(account), clock.instant()));
    }

    void passed(UUID account, Factor factor) {
        locks.open(key(account));
        events.publishEvent(new SecondFactorPassed(account, factor));
    }

    /** @return what to refuse with; after one too many that the account is closed */
    RuleBroken failed(UUID account, Factor factor, RuleBroken why) {
        var now = clock.instant();
        var lock = locks.hold(key(account), now);
        lock.fail(now);
        events.publishEvent(new SecondFactorFailed(account, factor));
        refuseIfClosed(lock);
        return why;
    }

    private void refuseIfClosed(SignInLock lock) {
        var minutes = lock.minutesClosed(clock.instant());
        if (minutes > 0) {
            throw RuleBroken.tooMany("identity.rule.factor-locked", minutes);
        }
    }

    private static String key(UUID account) {
        return "second-factor:" + account;
    }
}
