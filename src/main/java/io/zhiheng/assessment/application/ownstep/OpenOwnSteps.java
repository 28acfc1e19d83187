package io.zhiheng.assessment.application.ownstep;

import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.platform.workflow.OwnStep;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.Tasks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Own steps that wait for the enterprise: nothing is handed in before they are taken. */
@Component
public class OpenOwnSteps {

    private final Tasks tasks;

    OpenOwnSteps(Tasks tasks) {
        this.tasks = tasks;
    }

    public List<OpenTask> of(SelfAssessment assessment) {
        return tasks.of(assessment.id().toString()).stream()
                .filter(task -> OwnStep.isOwn(task.ref()))
                .toList();
    }
}
