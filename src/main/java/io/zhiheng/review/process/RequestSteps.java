package io.zhiheng.review.process;

import io.zhiheng.platform.workflow.Performer;
import io.zhiheng.platform.workflow.StepCompletion;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.review.application.ActingPerson;
import io.zhiheng.review.application.request.AcceptRequest;
import io.zhiheng.review.application.request.CompleteRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which use case completes which step of the acceptance. */
@Component
class RequestSteps implements StepCompletion {

    private final AcceptRequest acceptRequest;
    private final CompleteRequest completeRequest;

    RequestSteps(AcceptRequest acceptRequest, CompleteRequest completeRequest) {
        this.acceptRequest = acceptRequest;
        this.completeRequest = completeRequest;
    }

    @Override
    public String process() {
        return "thirdPartyAssessment";
    }

    @Override
    public Set<String> steps() {
        return Set.of("acceptRequest", "completeRequest");
    }

    @Override
    public void complete(TaskRef task, Performer performer, Map<String, Object> input) {
        var actor = ActingPerson.actor(performer);
        if (task.step().equals("acceptRequest")) {
            acceptRequest.execute(actor, task, input);
        } else {
            completeRequest.execute(actor, task, input);
        }
    }
}
