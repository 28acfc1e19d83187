package io.zhiheng.identity.application.recovery;

import io.zhiheng.identity.recovery.RecoveryExamined;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** The first of two administrators finds an application right. */
@UseCase
public class ExamineRecovery {

    private final RecoveryDesk desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExamineRecovery(RecoveryDesk desk, ApplicationEventPublisher events, Clock clock) {
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken invalid at {@code reason}; conflict {@code recovery-moved-on} or
     *     {@code recovery-without-account}
     */
    public void execute(Actor actor, UUID id, String reason) {
        var application = desk.hold(actor, id);
        var verdict = RecoveryDesk.verdict(actor, reason);
        application.examine(verdict, clock.instant());
        events.publishEvent(new RecoveryExamined(id, application.number(), application.account(), verdict.reason()));
    }
}
