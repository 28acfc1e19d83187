package io.zhiheng.request.process;

import io.zhiheng.platform.workflow.model.NodeListeners;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.application.KnownSteps;
import io.zhiheng.request.application.LimitedStep;
import io.zhiheng.request.application.RequestStep;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A request's state and its time limits belong to the nodes of its process. */
@Component
class RequestNodeListeners implements NodeListeners {

    private final KnownSteps steps;

    RequestNodeListeners(KnownSteps steps) {
        this.steps = steps;
    }

    @Override
    public String process() {
        return RequestStep.PROCESS;
    }

    @Override
    public Optional<String> atStart(String node) {
        return steps.find(node).isPresent() || RequestState.atNode(node).isPresent()
                ? Optional.of("requestStateListener")
                : Optional.empty();
    }

    /** The publicity's limit is a date that the public is told; its use case keeps it. */
    @Override
    public Optional<String> onTheWay(String node) {
        return LimitedStep.find(node)
                .filter(step -> step != LimitedStep.PUBLICITY)
                .map(step -> "timeLimitListener");
    }
}
