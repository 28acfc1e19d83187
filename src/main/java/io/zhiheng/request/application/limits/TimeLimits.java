package io.zhiheng.request.application.limits;

import io.zhiheng.platform.calendar.WorkingCalendar;
import io.zhiheng.request.application.LimitedStep;
import io.zhiheng.request.application.TimeLimit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** When what has begun has to be done. */
@Component
public class TimeLimits {

    /**
     * @param remindAt when whoever has to do it is reminded
     * @param dueAt last moment
     * @param platformAt when the platform is told that an institution has not done it
     */
    public record Term(Instant remindAt, Instant dueAt, Instant platformAt) {}

    private static final int LEAST_LEFT = 5;

    private final LimitSettings settings;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TimeLimits(LimitSettings settings, WorkingCalendar calendar, Clock clock) {
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The term of a step that begins now. */
    public Term term(LimitedStep step) {
        return term(step, clock.instant());
    }

    public Term term(LimitedStep step, Instant from) {
        return term(settings.of(step), from);
    }

    /** The term of a step that begins now, where so much of it is left. */
    public Term term(TimeLimit left) {
        return term(left, clock.instant());
    }

    /** What the enterprise keeps of its time while others are at it, however late it was. */
    public TimeLimit left(LimitedStep step, Instant due) {
        return settings.of(step).left(clock.instant(), due, LEAST_LEFT);
    }

    private Term term(TimeLimit limit, Instant from) {
        var due = limit.end(calendar, from);
        return new Term(
                limit.reminder(calendar, from), due, settings.platformAfter().end(calendar, due));
    }

    public Instant dueAt(LimitedStep step, Instant from) {
        return settings.of(step).end(calendar, from);
    }

    /** The same, so many times over. */
    public Instant dueAt(LimitedStep step, Instant from, int times) {
        return settings.of(step).times(times).end(calendar, from);
    }

    /** Where the day of {@code from} counts as the first: three years from 22 November end with the 21st. */
    public Instant lastMoment(LimitedStep step, Instant from) {
        var limit = settings.of(step);
        return limit.isInWholeDays() ? limit.end(calendar, from.minus(Duration.ofDays(1))) : limit.end(calendar, from);
    }

    /** When a limit that runs again and again from {@code first} ends next. */
    public Instant nextAfter(LimitedStep step, Instant first, Instant now) {
        var limit = settings.of(step);
        var times = 1;
        var next = limit.end(calendar, first);
        while (!next.isAfter(now)) {
            next = limit.times(++times).end(calendar, first);
        }
        return next;
    }
}
