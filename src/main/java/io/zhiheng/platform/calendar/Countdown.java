package io.zhiheng.platform.calendar;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What is left of time limits now; pages ask it by {@code parts/time-left}. */
@Component
public class Countdown {

    private final WorkingCalendar calendar;
    private final Clock clock;

    Countdown(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    public TimeLeft until(Instant due) {
        return calendar.left(clock.instant(), due);
    }
}
