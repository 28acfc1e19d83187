package io.zhiheng.administration.application;

import io.zhiheng.administration.ReleaseDecided;
import io.zhiheng.administration.domain.Release;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what became of a proposed version of a process. Joins the use case's transaction. */
@Component
class Decided {

    private final ProcessVersionQueries versions;
    private final ApplicationEventPublisher events;

    Decided(ProcessVersionQueries versions, ApplicationEventPublisher events) {
        this.versions = versions;
        this.events = events;
    }

    void tell(Release release, Actor by) {
        if (release.kind() != Kind.PROCESS) {
            return;
        }
        var process = versions.processes().getOrDefault(release.subject(), release.subject());
        events.publishEvent(new ReleaseDecided(
                release.id(),
                release.proposedBy(),
                process,
                release.version(),
                by.account(),
                by.personName(),
                release.reason()));
    }
}
