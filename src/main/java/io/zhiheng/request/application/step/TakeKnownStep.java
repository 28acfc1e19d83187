package io.zhiheng.request.application.step;

import io.zhiheng.ownstep.KeepOwnFields;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.application.step.StepForms.Checked;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;

/** Takes a step of a phase whose form asks for more than its use case knows; all of it or nothing. */
@UseCase
@MovesProcess
public class TakeKnownStep {

    private final RequestAccess access;
    private final KeepOwnFields ownFields;

    TakeKnownStep(RequestAccess access, KeepOwnFields ownFields) {
        this.access = access;
        this.ownFields = ownFields;
    }

    /** @param step the step's own use case */
    public void execute(Actor actor, TaskRef task, Checked given, Runnable step) {
        access.forUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        ownFields.keep(actor, task, given.form(), given.data());
        step.run();
    }
}
