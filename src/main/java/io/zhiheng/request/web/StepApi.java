package io.zhiheng.request.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.step.StepQueries;
import io.zhiheng.shared.Actor;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the form of a step begins with. The step itself is a task: {@code /api/v1/tasks/{id}/…}. */
@RestController
@Tag(name = "assessment-requests")
class StepApi {

    private final StepQueries steps;

    StepApi(StepQueries steps) {
        this.steps = steps;
    }

    @Operation(
            summary = "Values by the form's keys, and its options by valuesKey as lists of {value, label}. "
                    + "409 task-not-open when the step is over")
    @GetMapping("/api/v1/assessment-requests/{id}/steps/{step}/{item}")
    Map<String, Object> data(
            @PathVariable AssessmentRequestId id, @PathVariable String step, @PathVariable String item, Actor actor) {
        return steps.data(actor, TaskRef.of(id, step, item));
    }
}
