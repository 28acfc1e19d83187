package io.zhiheng.conclusion.process;

import io.zhiheng.conclusion.application.ConclusionStep;
import io.zhiheng.conclusion.application.ConfirmReport;
import io.zhiheng.conclusion.application.DecideRequest;
import io.zhiheng.conclusion.application.HandleAppeal;
import io.zhiheng.conclusion.application.HandleObjection;
import io.zhiheng.conclusion.application.WriteReport;
import io.zhiheng.conclusion.domain.Appeal;
import io.zhiheng.conclusion.domain.AssessmentReport;
import io.zhiheng.conclusion.domain.Decision;
import io.zhiheng.conclusion.domain.publicity.PublicObjection;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.step.CheckedSteps;
import io.zhiheng.request.process.Filled;
import io.zhiheng.request.process.PhaseSteps;
import io.zhiheng.shared.Actor;
import org.springframework.stereotype.Component;

/** Which use case completes which step of the report and the decision, and of what is said against them. */
@Component
class ConclusionSteps extends PhaseSteps<ConclusionStep> {

    private final WriteReport writeReport;
    private final ConfirmReport confirmReport;
    private final DecideRequest decideRequest;
    private final HandleObjection handleObjection;
    private final HandleAppeal handleAppeal;

    ConclusionSteps(
            CheckedSteps forms,
            WriteReport writeReport,
            ConfirmReport confirmReport,
            DecideRequest decideRequest,
            HandleObjection handleObjection,
            HandleAppeal handleAppeal) {
        super(ConclusionStep.class, forms);
        this.writeReport = writeReport;
        this.confirmReport = confirmReport;
        this.decideRequest = decideRequest;
        this.handleObjection = handleObjection;
        this.handleAppeal = handleAppeal;
    }

    @Override
    protected void complete(ConclusionStep step, Actor actor, TaskRef task, Filled given) {
        var id = AssessmentRequestId.of(task.businessKey());
        switch (step) {
            case WRITE_REPORT ->
                writeReport.execute(
                        actor,
                        id,
                        new AssessmentReport.Text(
                                given.text("summary"), given.text("strengths"), given.text("improvements")),
                        given.ticked("confirmed"));
            case CONFIRM_REPORT ->
                confirmReport.execute(
                        actor, id, given.choice("outcome", ConfirmReport.Answer.class), given.text("reason"));
            case DECIDE_REQUEST ->
                decideRequest.execute(
                        actor,
                        id,
                        task.item(),
                        given.choice("outcome", Decision.Outcome.class),
                        given.text("reason"),
                        given.ticked("independent"));
            case HANDLE_OBJECTION ->
                handleObjection.execute(
                        actor, id, given.choice("outcome", PublicObjection.Outcome.class), given.text("reason"));
            case HANDLE_APPEAL ->
                handleAppeal.execute(actor, id, given.choice("outcome", Appeal.Outcome.class), given.text("reason"));
        }
    }
}
