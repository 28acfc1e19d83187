package io.zhiheng.notification.application;

import io.zhiheng.notification.domain.Notices;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;

/** Somebody has read one thing they were told. */
@UseCase
public class MarkNoticeRead {

    private final Notices notices;
    private final Clock clock;

    MarkNoticeRead(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    public void execute(Actor actor, UUID notice) {
        notices.findByIdAndRecipient(notice, Inbox.of(actor))
                .orElseThrow(() -> new NotFound("notice", notice))
                .markRead(clock.instant());
    }
}
