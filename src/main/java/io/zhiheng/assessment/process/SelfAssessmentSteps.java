package io.zhiheng.assessment.process;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.ConfirmProfile;
import io.zhiheng.assessment.application.DeclarationInput;
import io.zhiheng.assessment.application.DeclarePart;
import io.zhiheng.assessment.application.StartSelfAssessment;
import io.zhiheng.assessment.application.SubmitSelfAssessment;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.identity.Actor;
import io.zhiheng.identity.EnterpriseId;
import io.zhiheng.identity.Role;
import io.zhiheng.platform.workflow.Performer;
import io.zhiheng.platform.workflow.StepCompletion;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.shared.NotFound;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which use case completes which step of the self-assessment. */
@Component
class SelfAssessmentSteps implements StepCompletion {

    private final SelfAssessmentContract contract;
    private final ConfirmProfile confirmProfile;
    private final DeclarePart declarePart;
    private final SubmitSelfAssessment submit;

    SelfAssessmentSteps(
            SelfAssessmentContract contract,
            ConfirmProfile confirmProfile,
            DeclarePart declarePart,
            SubmitSelfAssessment submit) {
        this.contract = contract;
        this.confirmProfile = confirmProfile;
        this.declarePart = declarePart;
        this.submit = submit;
    }

    @Override
    public String process() {
        return StartSelfAssessment.PROCESS;
    }

    @Override
    public Set<String> steps() {
        return contract.steps().keySet();
    }

    @Override
    public void complete(TaskRef task, Performer performer, Map<String, Object> input) {
        var actor = actor(performer);
        var id = SelfAssessmentId.of(task.businessKey());
        switch (task.step()) {
            case "completeProfile", "correctProfile" -> confirmProfile.execute(actor, id, task, input);
            case "enterPerformance" ->
                declarePart.execute(actor, id, Part.PERFORMANCE, task, DeclarationInput.of(input));
            case "submitSelfAssessment" -> submit.execute(actor, id, explanations(input));
            default -> declarePart.execute(actor, id, task.item(), task, DeclarationInput.of(input));
        }
    }

    private static Map<String, String> explanations(Map<String, Object> input) {
        var explanations = new HashMap<String, String>();
        if (input.get("explanations") instanceof Map<?, ?> given) {
            given.forEach((point, text) ->
                    explanations.put(String.valueOf(point), text == null ? null : String.valueOf(text)));
        }
        return explanations;
    }

    private static Actor actor(Performer performer) {
        if (performer.enterprise() == null) {
            throw new NotFound("task", performer.account());
        }
        return new Actor(
                performer.account(),
                performer.person(),
                new EnterpriseId(performer.enterprise()),
                null,
                performer.person(),
                Set.of(Role.ENTERPRISE));
    }
}
