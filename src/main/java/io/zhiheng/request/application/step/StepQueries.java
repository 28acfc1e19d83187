package io.zhiheng.request.application.step;

import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.RequestHeads;
import io.zhiheng.request.application.step.StepView.Hold;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pages of single steps. A page is shown to everybody who may know of its task; it says what they may do there. */
@Component
@Transactional(readOnly = true)
public class StepQueries {

    private final Tasks tasks;
    private final AssessmentRequests requests;
    private final RequestHeads heads;
    private final StepForms forms;

    StepQueries(Tasks tasks, AssessmentRequests requests, RequestHeads heads, StepForms forms) {
        this.tasks = tasks;
        this.requests = requests;
        this.heads = heads;
        this.forms = forms;
    }

    /**
     * @throws NotFound for strangers
     * @throws io.zhiheng.shared.RuleBroken conflict {@code task-not-open} when it was this person's to know and is over
     */
    public StepView of(Actor actor, TaskRef ref) {
        var task = tasks.seenBy(actor, ref);
        var request = requests.findById(
                        AssessmentRequestId.of(ref.businessKey()).value())
                .orElseThrow(() -> new NotFound("assessment-request", ref.businessKey()));
        var staff = actor.enterprise() == null;
        var home = (staff ? "/staff/requests/" : "/assessment-requests/") + request.id();
        return new StepView(
                task,
                heads.of(request),
                hold(actor, task),
                task.isForStaff() ? task.staff().holder() : null,
                home,
                forms.facts(ref, actor));
    }

    /** What its form is filled with, options included. */
    public Map<String, Object> data(Actor actor, TaskRef ref) {
        tasks.seenBy(actor, ref);
        return forms.filled(ref, actor);
    }

    private static Hold hold(Actor actor, OpenTask task) {
        if (!task.isForStaff() || task.isHeldBy(actor.account())) {
            return Hold.MINE;
        }
        return task.assignee() == null ? Hold.OFFERED : Hold.TAKEN;
    }
}
