package io.zhiheng.institution.application;

import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** An assessor confirms that the own standing declaration is complete. */
@UseCase
public class ConfirmTies {

    private final MemberAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmTies(MemberAccess access, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    public void execute(Actor actor) {
        events.publishEvent(access.own(actor).confirmTies(clock.instant()));
    }
}
