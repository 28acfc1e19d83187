package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.identity.domain.proof.SignInLocks;
import io.zhiheng.identity.domain.proof.SmsCodes;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

/** Sweeps out images, codes and locks that no longer decide anything. */
@UseCase
public class ForgetStaleCodes {

    private final CaptchaChallenges challenges;
    private final SmsCodes codes;
    private final SignInLocks locks;
    private final Clock clock;

    ForgetStaleCodes(CaptchaChallenges challenges, SmsCodes codes, SignInLocks locks, Clock clock) {
        this.challenges = challenges;
        this.codes = codes;
        this.locks = locks;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public void execute() {
        var now = clock.instant();
        challenges.forgetExpiredBefore(now);
        codes.forgetCreatedBefore(now.minus(Duration.ofDays(2)));
        locks.forgetFailuresBefore(now.minus(Duration.ofDays(1)));
    }
}
