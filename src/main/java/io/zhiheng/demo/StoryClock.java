package io.zhiheng.demo;

import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time, and for the thread that plays a story the time at which it happened. */
@Component
@Primary
@Profile("demo")
class StoryClock extends Clock {

    private final Clock real = Clock.systemUTC();
    private final ThreadLocal<Duration> ago = new ThreadLocal<>();

    /** From now on it is that long ago, for this thread only. */
    void goBack(Duration howLong) {
        ago.set(howLong);
    }

    void returnToNow() {
        ago.remove();
    }

    @Override
    public Instant instant() {
        var back = ago.get();
        return back == null ? real.instant() : real.instant().minus(back);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
