package io.zhiheng.assessment.application.ownstep;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.ownstep.KeepOwnRecord;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.util.Map;

/** Takes a step that an administrator added to the self-assessment. */
@UseCase
@MovesProcess
public class TakeOwnStep {

    private final SelfAssessments assessments;
    private final KeepOwnRecord records;
    private final Tasks tasks;

    TakeOwnStep(SelfAssessments assessments, KeepOwnRecord records, Tasks tasks) {
        this.assessments = assessments;
        this.records = records;
        this.tasks = tasks;
    }

    /** @throws io.zhiheng.shared.RuleBroken as {@link KeepOwnRecord#keep} does; conflict after the submission */
    public void execute(Actor actor, TaskRef task, Map<String, Object> input) {
        var id = SelfAssessmentId.of(task.businessKey());
        assessments.forUpdate(id, actor.enterprise()).requireFilling();
        tasks.complete(task, records.keep(actor, task, "selfAssessment:" + id, input));
    }
}
