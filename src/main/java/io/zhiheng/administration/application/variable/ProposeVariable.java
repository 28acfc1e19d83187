package io.zhiheng.administration.application.variable;

import io.zhiheng.administration.application.instance.RunningInstances;
import io.zhiheng.administration.domain.Release;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.Releases;
import io.zhiheng.administration.domain.WhyText;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Asks a colleague to have a variable of one running process set. */
@UseCase
public class ProposeVariable {

    private final RunningInstances running;
    private final ContractVariables variables;
    private final Releases releases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposeVariable(
            RunningInstances running,
            ContractVariables variables,
            Releases releases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.running = running;
        this.variables = variables;
        this.releases = releases;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken {@code reason-missing}, {@code variable-not-settable}, {@code variable-value}; conflict
     *     {@code instance-ended}
     */
    public UUID execute(Actor actor, String businessKey, String variable, String value, String reason) {
        var why = WhyText.required(reason);
        var instance = running.taken(businessKey);
        var change = new VariableChange(variable, value);
        variables.require(instance.process(), change);
        var release = releases.save(
                new Release(Kind.VARIABLE, businessKey, null, change.files(), why, actor, clock.instant()));
        events.publishEvent(release.proposed());
        return release.id();
    }
}
