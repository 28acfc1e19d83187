package io.zhiheng.identity.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.zhiheng.identity.application.IdentitySettings.Limit;
import io.zhiheng.shared.RuleBroken;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Limits how often one address may try each of these. Whoever is signed in by a session is not counted. */
@Component
public class RateLimits {

    public enum Attempt {
        SIGN_IN,
        REGISTRATION,
        PUBLIC_FORM,
        VERIFICATION,
        SMS,
        CAPTCHA,
        SIMULATION,
        VISITOR
    }

    private final Map<Attempt, Limit> limits = new EnumMap<>(Attempt.class);
    private final Map<Attempt, Cache<String, Bucket>> buckets = new EnumMap<>(Attempt.class);

    RateLimits(IdentitySettings settings) {
        limits.put(Attempt.SIGN_IN, settings.limits().signIn());
        limits.put(Attempt.REGISTRATION, settings.limits().registration());
        limits.put(Attempt.PUBLIC_FORM, settings.limits().publicForm());
        limits.put(Attempt.VERIFICATION, settings.limits().verification());
        limits.put(Attempt.SMS, settings.limits().sms());
        limits.put(Attempt.CAPTCHA, settings.limits().captcha());
        limits.put(Attempt.SIMULATION, settings.limits().simulation());
        limits.put(Attempt.VISITOR, settings.limits().visitor());
        limits.forEach((attempt, limit) -> buckets.put(
                attempt,
                Caffeine.newBuilder()
                        .maximumSize(100_000)
                        .expireAfterAccess(limit.within())
                        .build()));
    }

    /** @throws RuleBroken {@code too-many-requests} with the seconds to wait */
    public void count(Attempt attempt, String address) {
        count(attempt, address, limits.get(attempt));
    }

    /** A caller with a token may call ten times as often, counted by account instead of address. */
    public void count(Attempt attempt, UUID account) {
        count(attempt, account.toString(), limits.get(attempt).tenfold());
    }

    private void count(Attempt attempt, String who, Limit limit) {
        var answer = buckets.get(attempt).get(who, newcomer -> bucket(limit)).tryConsumeAndReturnRemaining(1);
        if (!answer.isConsumed()) {
            var seconds = Duration.ofNanos(answer.getNanosToWaitForRefill()).toSeconds() + 1;
            throw RuleBroken.tooMany("identity.rule.too-many-requests", seconds).with("retryAfter", seconds);
        }
    }

    private static Bucket bucket(Limit limit) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit.times()).refillGreedy(limit.times(), limit.within()))
                .build();
    }
}
