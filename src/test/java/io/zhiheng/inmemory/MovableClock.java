package io.zhiheng.inmemory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands at a Wednesday morning in Beijing until a test moves it. */
public final class MovableClock extends Clock {

    private final ZoneId zone;
    private final Instant[] now;

    MovableClock() {
        this(ZoneOffset.UTC, new Instant[] {Instant.parse("2026-03-11T02:00:00Z")});
    }

    private MovableClock(ZoneId zone, Instant[] now) {
        this.zone = zone;
        this.now = now;
    }

    public void passes(Duration time) {
        now[0] = now[0].plus(time);
    }

    @Override
    public Instant instant() {
        return now[0];
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId another) {
        return new MovableClock(another, now);
    }
}
