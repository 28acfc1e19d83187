package io.zhiheng.administration.application.instance;

import io.zhiheng.administration.domain.InstanceEnded;
import io.zhiheng.administration.domain.WhyText;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.instance.InstanceOwners;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Ends a process that cannot go on: the module that owns it closes what it moves and tells its people. */
@UseCase
@MovesProcess
public class EndInstance {

    private final RunningInstances running;
    private final InstanceOwners owners;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    EndInstance(
            RunningInstances running, InstanceOwners owners, Processes processes, ApplicationEventPublisher events) {
        this.running = running;
        this.owners = owners;
        this.processes = processes;
        this.events = events;
    }

    /** @throws RuleBroken {@code reason-missing}; conflict {@code instance-ended}, and what its module refuses */
    public void execute(Actor actor, String businessKey, String reason) {
        var why = WhyText.required(reason);
        var process = running.taken(businessKey).process();
        owners.of(process).end(actor, businessKey, why);
        processes.end(businessKey, why);
        events.publishEvent(new InstanceEnded(process, businessKey, why));
    }
}
