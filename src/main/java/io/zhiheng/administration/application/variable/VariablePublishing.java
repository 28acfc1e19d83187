package io.zhiheng.administration.application.variable;

import io.zhiheng.administration.application.Publishing;
import io.zhiheng.administration.application.instance.RunningInstances;
import io.zhiheng.administration.domain.InstanceVariableSet;
import io.zhiheng.administration.domain.Release;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.instance.Instances;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A variable of a running process holds from now on what two administrators say. */
@Component
class VariablePublishing implements Publishing {

    private final RunningInstances running;
    private final ContractVariables variables;
    private final Instances instances;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    VariablePublishing(
            RunningInstances running,
            ContractVariables variables,
            Instances instances,
            Processes processes,
            ApplicationEventPublisher events) {
        this.running = running;
        this.variables = variables;
        this.instances = instances;
        this.processes = processes;
        this.events = events;
    }

    @Override
    public Kind kind() {
        return Kind.VARIABLE;
    }

    @Override
    public Published publish(Release release) {
        var businessKey = release.subject();
        var instance = running.taken(businessKey);
        var change = VariableChange.of(release.files());
        variables.require(instance.process(), change);
        var before = before(businessKey, change.variable());
        processes.remember(businessKey, Map.of(change.variable(), change.value()));
        events.publishEvent(new InstanceVariableSet(businessKey, change.variable(), before, change.value()));
        return new Published(String.valueOf(instance.version()), null);
    }

    private String before(String businessKey, String variable) {
        return instances.variables(businessKey).stream()
                .filter(one -> one.name().equals(variable) && one.place() == null)
                .map(one -> Objects.toString(one.value(), null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
