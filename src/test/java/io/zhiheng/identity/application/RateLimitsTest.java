package io.zhiheng.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhiheng.identity.application.IdentitySettings.Limit;
import io.zhiheng.identity.application.RateLimits.Attempt;
import io.zhiheng.shared.RuleBroken;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RateLimitsTest {

    private final RateLimits limits = new RateLimits(settings());

    @Test
    void twentyColleaguesBehindOneAddressMayMistypeAndTryAgain() {
        assertThatCode(() -> {
                    for (var knock = 0; knock < 20 * 5; knock++) {
                        limits.count(Attempt.SIGN_IN, "198.51.100.7");
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aFloodIsRefusedWithTheTimeToWaitAndOnlyForThatAddressAndDoor() {
        for (var knock = 0; knock < 120; knock++) {
            limits.count(Attempt.SMS, "198.51.100.8");
        }
        var refusal = catchThrowableOfType(RuleBroken.class, () -> limits.count(Attempt.SMS, "198.51.100.8"));
        assertThat(refusal.rule()).isEqualTo("too-many-requests");
        assertThat((Long) refusal.details().get("retryAfter")).isBetween(1L, 31L);
        assertThatCode(() -> limits.count(Attempt.SMS, "198.51.100.9")).doesNotThrowAnyException();
        assertThatCode(() -> limits.count(Attempt.SIGN_IN, "198.51.100.8")).doesNotThrowAnyException();
    }

    @Test
    void whoIsKnownMayKnockTenTimesAsOften() {
        var account = UUID.randomUUID();
        for (var knock = 0; knock < 1200; knock++) {
            limits.count(Attempt.SMS, account);
        }
        assertThat(catchThrowableOfType(RuleBroken.class, () -> limits.count(Attempt.SMS, account)))
                .isNotNull();
    }

    @Test
    void aLimitReadsAsItIsWritten() {
        assertThat(Limit.of("60/1m")).isEqualTo(new Limit(60, Duration.ofMinutes(1)));
        assertThat(Limit.of("5 / 2h")).isEqualTo(new Limit(5, Duration.ofHours(2)));
    }

    private static IdentitySettings settings() {
        return new Binder(new MapConfigurationPropertySource())
                .bindOrCreate("zhiheng.identity", IdentitySettings.class);
    }
}
