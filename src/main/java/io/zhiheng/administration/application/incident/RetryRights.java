package io.zhiheng.administration.application.incident;

import io.zhiheng.platform.workflow.instance.StepsOfPlatform;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who has which failed steps tried again: papers are the platform's, everything else is the processes'. */
@Component
class RetryRights {

    private final ObjectProvider<StepsOfPlatform> modules;

    RetryRights(ObjectProvider<StepsOfPlatform> modules) {
        this.modules = modules;
    }

    Set<String> ofPlatform() {
        return modules.stream().flatMap(module -> module.steps().stream()).collect(Collectors.toSet());
    }

    boolean mayRetry(Actor actor, String step) {
        return actor.is(ofPlatform().contains(step) ? Role.PLATFORM_ADMIN : Role.PROCESS_ADMIN);
    }
}
