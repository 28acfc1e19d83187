package io.zhiheng.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The time, and for the thread that plays a story the time at which it happened. {@code zhiheng.demo.ahead} is how much
 * later than it is the demo lives; negative in the past.
 */
@Component
@Primary
@Profile("demo")
public class StoryClock extends Clock {

    private final Clock real;
    private final ThreadLocal<Duration> ago;
    private final AtomicReference<Duration> ahead;

    @Autowired
    StoryClock(@Value("${zhiheng.demo.ahead:PT0S}") Duration ahead) {
        this(Clock.offset(Clock.systemUTC(), ahead), new ThreadLocal<>(), new AtomicReference<>(Duration.ZERO));
    }

    private StoryClock(Clock real, ThreadLocal<Duration> ago, AtomicReference<Duration> ahead) {
        this.real = real;
        this.ago = ago;
        this.ahead = ahead;
    }

    /** For everybody it is that much later than it is; for those who try out what takes days. */
    public void runAhead(Duration howFar) {
        ahead.set(howFar);
    }

    /** From now on it is that long ago, for this thread only. */
    public void goBack(Duration howLong) {
        ago.set(howLong);
    }

    /** The same, for those who know when. */
    public void goBackTo(Instant then) {
        goBack(Duration.between(then, real.instant()));
    }

    public void returnToNow() {
        ago.remove();
    }

    @Override
    public Instant instant() {
        var back = ago.get();
        return back == null ? real.instant().plus(ahead.get()) : real.instant().minus(back);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    /** The same story, told elsewhere. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(real.withZone(zone), ago, ahead);
    }
}
