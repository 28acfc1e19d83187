package io.zhiheng.platform.workflow.camunda.task;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.FormService;
import org.springframework.stereotype.Component;

/** The forms of tasks. A model is bound to those it was deployed with, which never change: each is read once. */
@Component
class TaskForms {

    private record Step(String definition, String name) {}

    private final FormService forms;
    private final Cache<Step, String> known =
            Caffeine.newBuilder().maximumSize(500).build();

    TaskForms(FormService forms) {
        this.forms = forms;
    }

    String of(OpenTaskTable.Modelled task) {
        return known.get(new Step(task.definition(), task.step()), step -> read(task.engineTask()));
    }

    private String read(String engineTask) {
        try (var form = forms.getDeployedTaskForm(engineTask)) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
