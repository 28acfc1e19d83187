package io.zhiheng.assessment.application;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.platform.workflow.OpenTask;
import io.zhiheng.platform.workflow.Tasks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which task waits for which part of a self-assessment, and the form that completes it. */
@Component
class OpenParts {

    static final Part NONE = new Part(null, null);

    private final Tasks tasks;

    OpenParts(Tasks tasks) {
        this.tasks = tasks;
    }

    /** @param task null while none waits; @param form its Camunda Form as JSON */
    record Part(String task, String form) {}

    /** @param item id of the first-level indicator */
    Part of(SelfAssessmentId id, String item) {
        return part(tasks.of(id.toString()).stream().filter(task -> task.ref().item().equals(item)).toList());
    }

    Part ofStep(SelfAssessmentId id, String... steps) {
        return part(tasks.of(id.toString()).stream().filter(task -> List.of(steps).contains(task.ref().step())).toList());
    }

    private Part part(List<OpenTask> waiting) {
        return waiting.stream().findFirst()
                .map(task -> new Part(task.id(), tasks.formOf(task.ref()).orElse(null))).orElse(NONE);
    }
}
