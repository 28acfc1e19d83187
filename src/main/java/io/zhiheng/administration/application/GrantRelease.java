package io.zhiheng.administration.application;

import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.Releases;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Brings into force what a colleague proposed. Of two who do so at once one is told that it is done. */
@UseCase
public class GrantRelease {

    private final Releases releases;
    private final List<Publishing> kinds;
    private final ApplicationEventPublisher events;
    private final Decided decided;
    private final Clock clock;

    GrantRelease(
            Releases releases, List<Publishing> kinds, ApplicationEventPublisher events, Decided decided, Clock clock) {
        this.decided = decided;
        this.releases = releases;
        this.kinds = kinds;
        this.events = events;
        this.clock = clock;
    }

    /** @param reason may be blank for a process */
    public void execute(Actor actor, Kind kind, UUID id, String reason) {
        var release = releases.forDecision(kind, id);
        release.requireReleasableBy(actor);
        var published = kinds.stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow()
                .publish(release);
        events.publishEvent(release.release(actor, reason, published.version(), published.place(), clock.instant()));
        decided.tell(release, actor);
    }
}
