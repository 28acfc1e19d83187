package io.zhiheng.administration.application.instance;

import io.zhiheng.platform.workflow.instance.Instance;
import io.zhiheng.platform.workflow.instance.InstanceOwners;
import io.zhiheng.platform.workflow.instance.Instances;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Takes a running process for a change: its aggregate's row first, as everybody does who moves it. */
@Component
public class RunningInstances {

    private final Instances instances;
    private final InstanceOwners owners;

    RunningInstances(Instances instances, InstanceOwners owners) {
        this.instances = instances;
        this.owners = owners;
    }

    /**
     * @throws NotFound when no process goes by this key
     * @throws RuleBroken conflict {@code instance-ended}
     */
    public Instance taken(String businessKey) {
        var instance = instances.find(businessKey).orElseThrow(() -> new NotFound("instance", businessKey));
        owners.of(instance.process()).lock(businessKey);
        return instances
                .find(businessKey)
                .filter(Instance::isRunning)
                .orElseThrow(() -> RuleBroken.conflict("administration.rule.instance-ended"));
    }
}
