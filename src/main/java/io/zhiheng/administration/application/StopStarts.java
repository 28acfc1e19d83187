package io.zhiheng.administration.application;

import io.zhiheng.administration.domain.StartsStopped;
import io.zhiheng.administration.domain.WhyText;
import io.zhiheng.platform.workflow.Starts;
import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Starts nothing new by the version in force until another one is released. */
@UseCase
public class StopStarts {

    private final Starts starts;
    private final ModelVersions versions;
    private final ApplicationEventPublisher events;

    StopStarts(Starts starts, ModelVersions versions, ApplicationEventPublisher events) {
        this.starts = starts;
        this.versions = versions;
        this.events = events;
    }

    public void execute(Actor actor, String process, String reason) {
        versions.shipped(process);
        var version = versions.inForce(process).orElseThrow(() -> new NotFound("process", process));
        var words = WhyText.required(reason);
        starts.stop(process, words, actor.personName());
        events.publishEvent(new StartsStopped(process, version.version(), words));
    }
}
