package io.zhiheng.visit.process;

import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.application.step.CheckedSteps;
import io.zhiheng.request.process.Filled;
import io.zhiheng.request.process.PhaseSteps;
import io.zhiheng.shared.Actor;
import io.zhiheng.visit.application.VisitStep;
import io.zhiheng.visit.application.closing.CloseOnSite;
import io.zhiheng.visit.application.closing.HandInCorrections;
import io.zhiheng.visit.application.closing.VerifyCorrections;
import io.zhiheng.visit.application.plan.OpenOnSite;
import io.zhiheng.visit.application.plan.PlanOnSite;
import org.springframework.stereotype.Component;

/** Which use case completes which step of the visit and of the corrections. */
@Component
class VisitSteps extends PhaseSteps<VisitStep> {

    private final PlanOnSite plan;
    private final OpenOnSite open;
    private final CloseOnSite close;
    private final HandInCorrections handIn;
    private final VerifyCorrections verify;

    VisitSteps(
            CheckedSteps forms,
            PlanOnSite plan,
            OpenOnSite open,
            CloseOnSite close,
            HandInCorrections handIn,
            VerifyCorrections verify) {
        super(VisitStep.class, forms);
        this.plan = plan;
        this.open = open;
        this.close = close;
        this.handIn = handIn;
        this.verify = verify;
    }

    @Override
    protected void complete(VisitStep step, Actor actor, TaskRef task, Filled given) {
        switch (step) {
            case PLAN_ON_SITE ->
                plan.execute(
                        actor,
                        task,
                        given.date("from"),
                        given.whole("days"),
                        given.text("agenda"),
                        given.text("places"));
            case OPEN_ON_SITE -> open.execute(actor, task, given.text("attendees"), given.text("note"));
            case ASSESS_ON_SITE -> close.execute(actor, task, given.text("summary"));
            case CORRECT_NONCONFORMITIES -> handIn.execute(actor, task, given.text("note"));
            case VERIFY_CORRECTIONS ->
                verify.execute(
                        actor, task, given.choice("outcome", VerifyCorrections.Outcome.class), given.text("note"));
        }
    }
}
