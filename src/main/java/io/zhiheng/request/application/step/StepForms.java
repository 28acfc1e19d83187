package io.zhiheng.request.application.step;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.platform.forms.FormSchema;
import io.zhiheng.platform.forms.FormValidator;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The forms of open steps: what they are filled with, and whether what comes back is what they ask for. */
@Component
@Transactional(readOnly = true)
public class StepForms {

    private final Tasks tasks;
    private final FormValidator validator;
    private final ObjectProvider<StepFormData> data;
    private final ObjectMapper json;

    StepForms(Tasks tasks, FormValidator validator, ObjectProvider<StepFormData> data, ObjectMapper json) {
        this.tasks = tasks;
        this.validator = validator;
        this.data = data;
        this.json = json;
    }

    public Map<String, Object> filled(TaskRef task, Actor actor) {
        return dataOf(task).map(each -> each.of(task, actor)).orElse(Map.of());
    }

    public List<StepFormData.Fact> facts(TaskRef task, Actor actor) {
        return dataOf(task).map(each -> each.facts(task, actor)).orElse(List.of());
    }

    /** @param data what the form takes, under its keys */
    public record Checked(FormSchema form, Map<String, Object> data) {}

    /** @throws RuleBroken {@code review.rule.form-invalid} with every wrong field; conflict {@code task-not-open} */
    public Checked checked(TaskRef task, Actor actor, Map<String, ?> input) {
        var form = tasks.formOf(task)
                .map(FormSchema::parse)
                .orElseThrow(() -> new IllegalStateException("no form at " + task.step()));
        // as the page gets it: options are JSON there, whatever records they are here
        var lists = json.convertValue(filled(task, actor), new TypeReference<Map<String, Object>>() {});
        var verdict = validator.check(form, input, lists);
        var errors = new ArrayList<>(verdict.faults());
        // what a program read of the step can be sent back with what it fills in
        errors.addAll(form.strangers(input, lists.keySet()));
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid("review.rule.form-invalid", errors.size()).at(errors);
        }
        return new Checked(form, verdict.data());
    }

    private Optional<StepFormData> dataOf(TaskRef task) {
        return data.orderedStream()
                .filter(each -> each.steps().stream().anyMatch(step -> step.is(task)))
                .findFirst();
    }
}
