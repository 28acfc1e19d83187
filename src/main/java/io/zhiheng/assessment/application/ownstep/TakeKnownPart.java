package io.zhiheng.assessment.application.ownstep;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.ownstep.KeepOwnFields;
import io.zhiheng.platform.forms.FormSchema;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.util.Map;

/** Takes a step whose form asks for more than its use case knows; all of it or nothing. */
@UseCase
@MovesProcess
public class TakeKnownPart {

    private final SelfAssessments assessments;
    private final KeepOwnFields ownFields;

    TakeKnownPart(SelfAssessments assessments, KeepOwnFields ownFields) {
        this.assessments = assessments;
        this.ownFields = ownFields;
    }

    /**
     * @param given what the form took
     * @param step the step's own use case
     */
    public void execute(Actor actor, TaskRef task, FormSchema form, Map<String, Object> given, Runnable step) {
        var id = SelfAssessmentId.of(task.businessKey());
        assessments.forUpdate(id, actor.enterprise()).requireFilling();
        ownFields.keep(actor, task, form, given);
        step.run();
    }
}
