package io.zhiheng.request.application.step;

import io.zhiheng.ownstep.KeepOwnFields;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.shared.Actor;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * What was sent is checked here, once, against the form that the step's version of the model asks for; the use cases
 * know nothing of forms, and nothing of what a form asks besides.
 */
@Component
public class CheckedSteps {

    private final StepForms forms;
    private final KeepOwnFields ownFields;
    private final TakeKnownStep take;

    CheckedSteps(StepForms forms, KeepOwnFields ownFields, TakeKnownStep take) {
        this.forms = forms;
        this.ownFields = ownFields;
        this.take = take;
    }

    /** @param useCase gets what the form took */
    public void take(TaskRef task, Actor actor, Map<String, Object> input, Consumer<Map<String, Object>> useCase) {
        var given = forms.checked(task, actor, input);
        Runnable step = () -> useCase.accept(given.data());
        if (ownFields.isAnythingOwn(given.form())) {
            take.execute(actor, task, given, step);
        } else {
            step.run();
        }
    }
}
