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

    public enum Door {
        SIGN_IN,
        REGISTRATION,
        PUBLIC_FORM,
        VERIFICATION,
        SMS,
        CAPTCHA,
        SIMULATION,
        VISITOR
    }

    private final Map<Door, Limit> limits = new EnumMap<>(Door.class);
    private final Map<Door, Cache<String, Bucket>> buckets = new EnumMap<>(Door.class);

    RateLimits(IdentitySettings settings) {
        limits.put(Door.SIGN_IN, settings.limits().signIn());
        limits.put(Door.REGISTRATION, settings.limits().registration());
        limits.put(Door.PUBLIC_FORM, settings.limits().publicForm());
        limits.put(Door.VERIFICATION, settings.limits().verification());
        limits.put(Door.SMS, settings.limits().sms());
        limits.put(Door.CAPTCHA, settings.limits().captcha());
        limits.put(Door.SIMULATION, settings.limits().simulation());
        limits.put(Door.VISITOR, settings.limits().visitor());
        limits.forEach((door, limit) -> buckets.put(
                door,
                Caffeine.newBuilder()
                        .maximumSize(100_000)
                        .expireAfterAccess(limit.within())
                        .build()));
    }

    /** @throws RuleBroken {@code too-many-requests} with the seconds to wait */
    public void knock(Door door, String address) {
        knock(door, address, limits.get(door));
    }

    /** A caller with a token may call ten times as often, counted by account instead of address. */
    public void knock(Door door, UUID account) {
        knock(door, account.toString(), limits.get(door).tenfold());
    }

    private void knock(Door door, String who, Limit limit) {
        var answer = buckets.get(door).get(who, newcomer -> bucket(limit)).tryConsumeAndReturnRemaining(1);
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
