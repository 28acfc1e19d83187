package io.zhiheng.identity.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInLockTest {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private final SignInLock lock = new SignInLock("acme", NOON);

    @Test
    void fourFailuresLeaveItOpen() {
        fail(4, NOON);
        assertThat(lock.closedUntil()).isNull();
    }

    @Test
    void theFifthWithinAQuarterOfAnHourClosesItForAQuarterOfAnHour() {
        fail(4, NOON);
        var fifth = NOON.plus(Duration.ofMinutes(14));
        fail(1, fifth);
        assertThat(lock.closedUntil()).isEqualTo(fifth.plus(Duration.ofMinutes(15)));
    }

    @Test
    void failuresLongAgoDoNotCount() {
        fail(4, NOON);
        fail(4, NOON.plus(Duration.ofMinutes(16)));
        assertThat(lock.closedUntil()).isNull();
    }

    @Test
    void theNextTimeItClosesForHalfAnHour() {
        fail(5, NOON);
        var later = NOON.plus(Duration.ofMinutes(20));
        fail(5, later);
        assertThat(lock.closedUntil()).isEqualTo(later.plus(Duration.ofMinutes(30)));
    }

    private void fail(int times, Instant now) {
        for (var time = 0; time < times; time++) {
            lock.fail(now);
        }
    }
}
