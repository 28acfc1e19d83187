package io.zhiheng.assessment.process;

import io.zhiheng.assessment.application.DeclarationInput;
import io.zhiheng.platform.forms.FormSchema;
import io.zhiheng.platform.forms.FormValidator;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Judges a declaration, once, by the form that the task's version of the model asks for. */
@Component
class DeclarationForms {

    private final Tasks tasks;
    private final FormValidator validator;

    DeclarationForms(Tasks tasks, FormValidator validator) {
        this.tasks = tasks;
        this.validator = validator;
    }

    /** @param data what the form takes */
    record Declared(FormSchema form, Map<String, Object> data) {

        DeclarationInput input() {
            return DeclarationInput.of(
                    (String) data.get(DeclarationInput.RESPONSIBLE), (String) data.get(DeclarationInput.NOTE));
        }
    }

    /** The form of the task as it stands. */
    FormSchema form(TaskRef task) {
        if (!tasks.isOpen(task)) {
            throw RuleBroken.conflict("assessment.rule.task-not-open");
        }
        return tasks.formOf(task)
                .map(FormSchema::parse)
                .orElseThrow(() -> new IllegalStateException("no form at " + task.step()));
    }

    /**
     * @throws RuleBroken {@code declaration-invalid} with what is wrong at which field; conflict {@code task-not-open}
     */
    Declared checked(TaskRef task, Map<String, Object> input) {
        var form = form(task);
        var verdict = validator.check(form, input, Map.of());
        var errors = new ArrayList<>(verdict.faults());
        errors.addAll(form.strangers(input, List.of()));
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid("assessment.rule.declaration-invalid").at(errors);
        }
        return new Declared(form, verdict.data());
    }
}
