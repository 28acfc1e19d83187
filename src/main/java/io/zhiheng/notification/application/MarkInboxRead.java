package io.zhiheng.notification.application;

import io.zhiheng.notification.domain.Notices;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;

/** Somebody has read everything they were told. */
@UseCase
public class MarkInboxRead {

    private final Notices notices;
    private final Clock clock;

    MarkInboxRead(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    public void execute(Actor actor) {
        notices.markAllRead(Inbox.of(actor), clock.instant());
    }
}
