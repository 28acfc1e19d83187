package io.zhiheng.administration.application;

import io.zhiheng.administration.domain.Release;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.Releases;
import io.zhiheng.shared.Actor;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what waits for a second person. */
@Component
public class Proposals {

    private final Releases releases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(Releases releases, ApplicationEventPublisher events, Clock clock) {
        this.releases = releases;
        this.events = events;
        this.clock = clock;
    }

    UUID propose(Actor actor, ModelProposal.Whole model, String note) {
        return propose(Kind.PROCESS, model.process(), null, model.files(), note, actor);
    }

    /** @param base the number of what is in force; null where that does not matter */
    public UUID propose(Kind kind, String subject, String base, Map<String, byte[]> files, String note, Actor actor) {
        var release = releases.save(new Release(kind, subject, base, files, note, actor, clock.instant()));
        events.publishEvent(release.proposed());
        return release.id();
    }
}
