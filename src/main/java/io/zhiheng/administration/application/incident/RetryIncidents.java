package io.zhiheng.administration.application.incident;

import io.zhiheng.administration.domain.IncidentRetried;
import io.zhiheng.platform.workflow.instance.Incident;
import io.zhiheng.platform.workflow.instance.Incidents;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.util.Collection;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;

/** Has steps tried again that have failed for good. */
@UseCase
public class RetryIncidents {

    private static final int MOST = 200;

    private final Incidents incidents;
    private final RetryRights rights;
    private final ApplicationEventPublisher events;

    RetryIncidents(Incidents incidents, RetryRights rights, ApplicationEventPublisher events) {
        this.incidents = incidents;
        this.rights = rights;
        this.events = events;
    }

    /**
     * What waits no longer is passed over.
     *
     * @return how many are tried again
     * @throws RuleBroken {@code nothing-to-retry}; conflict {@code not-yours-to-retry} and none is tried
     */
    public int execute(Actor actor, Collection<String> ids) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw RuleBroken.invalid("administration.rule.nothing-to-retry", MOST);
        }
        var waiting = ids.stream()
                .distinct()
                .map(incidents::find)
                .flatMap(Optional::stream)
                .toList();
        waiting.stream()
                .filter(incident -> !rights.mayRetry(actor, incident.step()))
                .findFirst()
                .ifPresent(other -> {
                    throw RuleBroken.conflict("administration.rule.not-yours-to-retry", other.name());
                });
        waiting.forEach(this::retry);
        return waiting.size();
    }

    private void retry(Incident incident) {
        incidents.retry(incident.id());
        events.publishEvent(new IncidentRetried(incident.process(), incident.businessKey(), incident.step()));
    }
}
