package io.zhiheng.assessment.process;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.DeclarationInput;
import io.zhiheng.assessment.application.SelfAssessmentStep;
import io.zhiheng.assessment.application.course.ConfirmProfile;
import io.zhiheng.assessment.application.course.DeclarePart;
import io.zhiheng.assessment.application.course.StartSelfAssessment;
import io.zhiheng.assessment.application.course.SubmitSelfAssessment;
import io.zhiheng.assessment.application.ownstep.TakeOwnStep;
import io.zhiheng.platform.workflow.OwnStep;
import io.zhiheng.platform.workflow.StepCompletion;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.typed.UnknownName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which use case completes which step of the self-assessment. */
@Component
class SelfAssessmentSteps implements StepCompletion {

    private static final Set<String> DECLARATION =
            Set.of(DeclarationInput.RESPONSIBLE, DeclarationInput.NOTE, DeclarationInput.CONFIRMED);

    private static final String EXPLANATIONS = "explanations";

    private final DeclarationForms forms;
    private final ConfirmProfile confirmProfile;
    private final DeclarePart declarePart;
    private final SubmitSelfAssessment submit;
    private final TakeOwnStep takeOwnStep;

    SelfAssessmentSteps(
            DeclarationForms forms,
            ConfirmProfile confirmProfile,
            DeclarePart declarePart,
            SubmitSelfAssessment submit,
            TakeOwnStep takeOwnStep) {
        this.forms = forms;
        this.confirmProfile = confirmProfile;
        this.declarePart = declarePart;
        this.submit = submit;
        this.takeOwnStep = takeOwnStep;
    }

    @Override
    public String process() {
        return StartSelfAssessment.PROCESS;
    }

    @Override
    public boolean completes(TaskRef task) {
        return SelfAssessmentStep.find(task).isPresent() || task.hasItem() || OwnStep.isOwn(task);
    }

    @Override
    public void complete(TaskRef task, Actor actor, Map<String, Object> input) {
        requireEnterprise(actor);
        if (OwnStep.isOwn(task)) {
            takeOwnStep.execute(actor, task, input);
            return;
        }
        var id = SelfAssessmentId.of(task.businessKey());
        var known = SelfAssessmentStep.find(task);
        if (known.isEmpty()) {
            declare(actor, id, task, input);
            return;
        }
        switch (known.get()) {
            case COMPLETE_PROFILE -> confirmProfile.execute(actor, id, task, input, confirmed(actor));
            case CORRECT_PROFILE -> correct(actor, id, task, input);
            case ENTER_PERFORMANCE, REVISE_INDICATOR -> declare(actor, id, task, input);
            case SUBMIT_SELF_ASSESSMENT -> submit.execute(actor, id, explanations(input));
        }
    }

    private void declare(Actor actor, SelfAssessmentId id, TaskRef task, Map<String, Object> input) {
        declarePart.execute(actor, id, SelfAssessmentStep.partOf(task), task, forms.checked(task, input));
    }

    /** What its form asks for, and the profile itself: either, both, or nothing, which confirms what stands there. */
    private void correct(Actor actor, SelfAssessmentId id, TaskRef task, Map<String, Object> input) {
        var profile = new HashMap<>(input);
        profile.keySet().removeAll(DECLARATION);
        var declared = new HashMap<>(input);
        declared.keySet().retainAll(DECLARATION);
        var declaration = declared.isEmpty() ? confirmed(actor) : forms.checked(task, declared);
        confirmProfile.execute(actor, id, task, profile, declaration);
    }

    /** The call itself says that what stands there is right. */
    private static DeclarationInput confirmed(Actor actor) {
        return DeclarationInput.of(actor.personName(), null);
    }

    private static Map<String, String> explanations(Map<String, Object> input) {
        var errors = new ArrayList<FieldError>();
        input.keySet().stream()
                .filter(name -> !name.equals(EXPLANATIONS))
                .forEach(name -> errors.add(UnknownName.fault("", name)));
        var explanations = new HashMap<String, String>();
        if (input.get(EXPLANATIONS) instanceof Map<?, ?> given) {
            given.forEach((point, text) ->
                    explanations.put(String.valueOf(point), text == null ? null : String.valueOf(text)));
        } else if (input.get(EXPLANATIONS) != null) {
            errors.add(FieldError.of(EXPLANATIONS, "shared.problem.json-object", EXPLANATIONS));
        }
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid("assessment.rule.submission-invalid").at(errors);
        }
        return explanations;
    }

    private static void requireEnterprise(Actor actor) {
        if (actor.enterprise() == null) {
            throw new NotFound("task", actor.account());
        }
    }
}
