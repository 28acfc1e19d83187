package io.zhiheng.portal.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Down for a minute after somebody's work could not be stored. A database on another machine says itself whether it is
 * there, but not that its disk is full.
 */
@Component
class OutageHealth implements HealthIndicator {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Clock clock;
    private volatile Instant full = Instant.MIN;

    OutageHealth(Clock clock) {
        this.clock = clock;
    }

    void met(Outage outage) {
        if (outage == Outage.STORAGE_FULL) {
            full = clock.instant();
        }
    }

    @Override
    public Health health() {
        var over = clock.instant().minus(REMEMBERED);
        return full.isAfter(over)
                ? Health.down().withDetail("outage", Outage.STORAGE_FULL.rule()).build()
                : Health.up().build();
    }
}
