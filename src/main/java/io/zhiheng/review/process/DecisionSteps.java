package io.zhiheng.review.process;

import io.zhiheng.platform.workflow.Performer;
import io.zhiheng.platform.workflow.StepCompletion;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.application.ActingPerson;
import io.zhiheng.review.application.StepForms;
import io.zhiheng.review.application.conclusion.DecideRequest;
import io.zhiheng.review.application.conclusion.HandleAppeal;
import io.zhiheng.review.application.conclusion.HandleObjection;
import io.zhiheng.review.domain.conclusion.Appeal;
import io.zhiheng.review.domain.conclusion.Decision;
import io.zhiheng.review.domain.conclusion.PublicObjection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which use cases complete the steps of those who judge what others concluded. */
@Component
class DecisionSteps implements StepCompletion {

    private final StepForms forms;
    private final DecideRequest decideRequest;
    private final HandleObjection handleObjection;
    private final HandleAppeal handleAppeal;

    DecisionSteps(
            StepForms forms, DecideRequest decideRequest, HandleObjection handleObjection, HandleAppeal handleAppeal) {
        this.forms = forms;
        this.decideRequest = decideRequest;
        this.handleObjection = handleObjection;
        this.handleAppeal = handleAppeal;
    }

    @Override
    public String process() {
        return ThirdPartyAssessmentContract.PROCESS;
    }

    @Override
    public Set<String> steps() {
        return Set.of("decideRequest", "handleObjection", "handleAppeal");
    }

    @Override
    public void complete(TaskRef task, Performer performer, Map<String, Object> input) {
        var actor = ActingPerson.actor(performer);
        var given = Filled.of(forms.checked(task, actor, input));
        var id = AssessmentRequestId.of(task.businessKey());
        switch (task.step()) {
            case "decideRequest" ->
                decideRequest.execute(
                        actor,
                        id,
                        task.item(),
                        given.choice("outcome", Decision.Outcome.class),
                        given.text("reason"),
                        given.ticked("independent"));
            case "handleObjection" ->
                handleObjection.execute(
                        actor, id, given.choice("outcome", PublicObjection.Outcome.class), given.text("reason"));
            default ->
                handleAppeal.execute(actor, id, given.choice("outcome", Appeal.Outcome.class), given.text("reason"));
        }
    }
}
