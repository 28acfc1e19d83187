package io.zhiheng.improvement.application;

import io.zhiheng.improvement.ImprovementDue;
import io.zhiheng.improvement.domain.Improvements;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.time.BeijingTime;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;

/** Reminds enterprises of what will be due, each once; what was finished or given up is left in peace. */
@UseCase
public class RemindOfImprovements {

    private final Improvements improvements;
    private final GapSubjects subjects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemindOfImprovements(
            Improvements improvements, GapSubjects subjects, ApplicationEventPublisher events, Clock clock) {
        this.improvements = improvements;
        this.subjects = subjects;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    public void execute() {
        var now = clock.instant();
        for (var improvement : improvements.lockToRemind(BeijingTime.of(now).toLocalDate())) {
            events.publishEvent(new ImprovementDue(
                    improvement.id(),
                    improvement.enterprise(),
                    subjects.of(improvement.gap()).label(),
                    improvement.content().dueOn()));
            improvement.reminded(now);
        }
    }
}
