package io.zhiheng.review.process;

import io.zhiheng.platform.workflow.Performer;
import io.zhiheng.platform.workflow.StepCompletion;
import io.zhiheng.platform.workflow.StepPage;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.review.application.ActingPerson;
import io.zhiheng.review.application.document.FinishRectification;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The enterprise's step of the document review: where it is worked on and what completes it. */
@Component
class RectificationStep implements StepCompletion, StepPage {

    private final FinishRectification finish;

    RectificationStep(FinishRectification finish) {
        this.finish = finish;
    }

    @Override
    public String process() {
        return ThirdPartyAssessmentContract.PROCESS;
    }

    @Override
    public Set<String> steps() {
        return Set.of("rectifyAnswers");
    }

    @Override
    public String path(TaskRef task) {
        return "/assessment-requests/" + task.businessKey() + "/rectification";
    }

    @Override
    public void complete(TaskRef task, Performer performer, Map<String, Object> input) {
        finish.execute(ActingPerson.actor(performer), task, input);
    }
}
