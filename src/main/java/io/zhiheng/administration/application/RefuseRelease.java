package io.zhiheng.administration.application;

import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.Releases;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Leaves in force what is, with the reason for the one who proposed something else. */
@UseCase
public class RefuseRelease {

    private final Releases releases;
    private final ApplicationEventPublisher events;
    private final Decided decided;
    private final Clock clock;

    RefuseRelease(Releases releases, ApplicationEventPublisher events, Decided decided, Clock clock) {
        this.decided = decided;
        this.releases = releases;
        this.events = events;
        this.clock = clock;
    }

    public void execute(Actor actor, Kind kind, UUID id, String reason) {
        var release = releases.forDecision(kind, id);
        events.publishEvent(release.refuse(actor, reason, clock.instant()));
        decided.tell(release, actor);
    }
}
