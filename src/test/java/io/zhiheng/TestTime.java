package io.zhiheng;

import io.zhiheng.shared.time.BeijingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The time in which the tests live. It runs on from a moment of its own, so that what they say does not depend on the
 * day on which somebody runs them: {@code -Dzhiheng.test.now=2027-01-31T23:59} (in Beijing) tries another one.
 * Application, engine, database and browser follow it, see {@link FreshHome}.
 */
public final class TestTime {

    /** A Wednesday morning far from holidays and from the end of a month. */
    private static final String ORDINARY = "2026-03-11T10:00";

    private static final Duration AHEAD = Duration.between(
            Instant.now(),
            LocalDateTime.parse(System.getProperty("zhiheng.test.now", ORDINARY))
                    .atZone(BeijingTime.ZONE)
                    .toInstant());

    private TestTime() {}

    public static Instant now() {
        return Instant.now().plus(AHEAD);
    }

    /** The day in Beijing. */
    public static LocalDate today() {
        return BeijingTime.of(now()).toLocalDate();
    }

    /** How much later than it is; negative in the past. */
    public static Duration ahead() {
        return AHEAD;
    }

    /** From now on the engine reads this time; to be said again after a test has set its clock. */
    public static void engineFollows() {
        ClockUtil.offset(AHEAD.toMillis());
    }
}
