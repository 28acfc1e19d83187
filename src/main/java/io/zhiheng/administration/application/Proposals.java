package io.zhiheng.administration.application;

import io.zhiheng.administration.domain.Release;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.Releases;
import io.zhiheng.shared.Actor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what waits for a second person. */
@Component
class Proposals {

    private final Releases releases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(Releases releases, ApplicationEventPublisher events, Clock clock) {
        this.releases = releases;
        this.events = events;
        this.clock = clock;
    }

    UUID propose(Actor actor, ModelProposal.Whole model, String note) {
        var release =
                releases.save(new Release(Kind.PROCESS, model.process(), model.files(), note, actor, clock.instant()));
        events.publishEvent(release.proposed());
        return release.id();
    }
}
