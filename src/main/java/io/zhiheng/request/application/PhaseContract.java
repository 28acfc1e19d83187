package io.zhiheng.request.application;

import io.zhiheng.platform.workflow.model.ProcessContract;
import java.util.Set;

/** What the use cases of one phase expect of the model of the third-party assessment. */
public abstract class PhaseContract implements ProcessContract {

    private final Set<RequestStep> steps;
    private final Set<String> messages;

    protected PhaseContract(RequestStep[] steps, String... messages) {
        this.steps = Set.of(steps);
        this.messages = Set.of(messages);
    }

    @Override
    public String process() {
        return RequestStep.PROCESS;
    }

    @Override
    public Set<RequestStep> steps() {
        return steps;
    }

    @Override
    public Set<String> messages() {
        return messages;
    }
}
