package io.zhiheng.assessment.application.ownstep;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.ownstep.OwnRecordQueries;
import io.zhiheng.ownstep.OwnRecordView;
import io.zhiheng.platform.workflow.OwnStep;
import io.zhiheng.platform.workflow.StepsOfProcesses;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of a step that an administrator added: its form while it waits, and what was filled in so far. */
@Component
@Transactional(readOnly = true)
public class OwnStepPageQueries {

    private final SelfAssessments assessments;
    private final StepsOfProcesses steps;
    private final Tasks tasks;
    private final OwnRecordQueries records;

    OwnStepPageQueries(SelfAssessments assessments, StepsOfProcesses steps, Tasks tasks, OwnRecordQueries records) {
        this.assessments = assessments;
        this.steps = steps;
        this.tasks = tasks;
        this.records = records;
    }

    /**
     * @param task null while it does not wait
     * @param records of all own steps: an answer is written with the question before one's eyes
     */
    public record OwnStepPage(String name, OpenTask task, List<OwnRecordView> records) {}

    /** @throws NotFound for strangers, and for a step that the process does not have */
    public OwnStepPage of(Actor actor, SelfAssessmentId id, String step) {
        assessments.find(id, actor.enterprise());
        if (!OwnStep.isOwn(step)) {
            throw new NotFound("task", step);
        }
        var task = TaskRef.of(id, step);
        var own = steps.of(id.toString()).own(step).orElseThrow(() -> new NotFound("task", task));
        return new OwnStepPage(own.name(), tasks.find(task).orElse(null), records.of(id.toString(), false));
    }
}
