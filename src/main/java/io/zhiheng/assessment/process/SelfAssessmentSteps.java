package io.zhiheng.assessment.process;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.DeclarationInput;
import io.zhiheng.assessment.application.SelfAssessmentStep;
import io.zhiheng.assessment.application.course.ConfirmProfile;
import io.zhiheng.assessment.application.course.DeclarePart;
import io.zhiheng.assessment.application.course.StartSelfAssessment;
import io.zhiheng.assessment.application.course.SubmitWithFields;
import io.zhiheng.assessment.application.ownstep.TakeKnownPart;
import io.zhiheng.assessment.application.ownstep.TakeOwnStep;
import io.zhiheng.assessment.process.DeclarationForms.Declared;
import io.zhiheng.ownstep.KeepOwnFields;
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
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which use case completes which step of the self-assessment. */
@Component
class SelfAssessmentSteps implements StepCompletion {

    private static final String EXPLANATIONS = "explanations";
    private static final String FIELDS = "fields";

    private final DeclarationForms forms;
    private final ConfirmProfile confirmProfile;
    private final DeclarePart declarePart;
    private final SubmitWithFields submit;
    private final TakeKnownPart takeKnownPart;
    private final KeepOwnFields ownFields;
    private final TakeOwnStep takeOwnStep;

    SelfAssessmentSteps(
            DeclarationForms forms,
            ConfirmProfile confirmProfile,
            DeclarePart declarePart,
            SubmitWithFields submit,
            TakeKnownPart takeKnownPart,
            KeepOwnFields ownFields,
            TakeOwnStep takeOwnStep) {
        this.forms = forms;
        this.confirmProfile = confirmProfile;
        this.declarePart = declarePart;
        this.submit = submit;
        this.takeKnownPart = takeKnownPart;
        this.ownFields = ownFields;
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
            case SUBMIT_SELF_ASSESSMENT -> submit.execute(actor, id, explanations(input), fields(input));
        }
    }

    private void declare(Actor actor, SelfAssessmentId id, TaskRef task, Map<String, Object> input) {
        var given = forms.checked(task, input);
        keeping(
                actor,
                task,
                given,
                () -> declarePart.execute(actor, id, SelfAssessmentStep.partOf(task), task, given.input()));
    }

    private void keeping(Actor actor, TaskRef task, Declared given, Runnable useCase) {
        if (ownFields.isAnythingOwn(given.form())) {
            takeKnownPart.execute(actor, task, given.form(), given.data(), useCase);
        } else {
            useCase.run();
        }
    }

    /** What its form asks for, and the profile itself: either, both, or nothing, which confirms what stands there. */
    private void correct(Actor actor, SelfAssessmentId id, TaskRef task, Map<String, Object> input) {
        var asked = forms.form(task).names();
        var profile = new HashMap<>(input);
        profile.keySet().removeAll(asked);
        var declared = new HashMap<>(input);
        declared.keySet().retainAll(asked);
        if (declared.isEmpty()) {
            confirmProfile.execute(actor, id, task, profile, confirmed(actor));
            return;
        }
        var given = forms.checked(task, declared);
        keeping(actor, task, given, () -> confirmProfile.execute(actor, id, task, profile, given.input()));
    }

    /** The call itself says that what stands there is right. */
    private static DeclarationInput confirmed(Actor actor) {
        return DeclarationInput.of(actor.personName(), null);
    }

    private static Map<String, String> explanations(Map<String, Object> input) {
        var errors = new ArrayList<FieldError>();
        input.keySet().stream()
                .filter(name -> !name.equals(EXPLANATIONS) && !name.equals(FIELDS))
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

    private static Map<String, Object> fields(Map<String, Object> input) {
        var fields = new HashMap<String, Object>();
        if (input.get(FIELDS) instanceof Map<?, ?> given) {
            given.forEach((key, value) -> fields.put(String.valueOf(key), value));
        } else if (input.get(FIELDS) != null) {
            throw RuleBroken.invalid("assessment.rule.submission-invalid")
                    .at(List.of(FieldError.of(FIELDS, "shared.problem.json-object", FIELDS)));
        }
        return fields;
    }

    private static void requireEnterprise(Actor actor) {
        if (actor.enterprise() == null) {
            throw new NotFound("task", actor.account());
        }
    }
}
