package io.zhiheng.review.application.onsite;

import io.zhiheng.identity.Actor;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.platform.workflow.Tasks;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Doer;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.application.StepForms;
import io.zhiheng.review.application.Timeline;
import io.zhiheng.review.domain.onsite.OnSiteVisit;
import io.zhiheng.review.domain.onsite.OnSiteVisits;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** The lead sends the enterprise the plan of the visit. */
@UseCase
@MovesProcess
public class PlanOnSite {

    private final RequestAccess access;
    private final StepForms forms;
    private final PlanRules rules;
    private final OnSiteVisits visits;
    private final Timeline timeline;
    private final Tasks tasks;
    private final Clock clock;

    PlanOnSite(
            RequestAccess access,
            StepForms forms,
            PlanRules rules,
            OnSiteVisits visits,
            Timeline timeline,
            Tasks tasks,
            Clock clock) {
        this.access = access;
        this.forms = forms;
        this.rules = rules;
        this.visits = visits;
        this.timeline = timeline;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @throws io.zhiheng.shared.RuleBroken {@code plan-invalid} with the fields */
    public void execute(Actor actor, TaskRef task, Map<String, Object> input) {
        var request = access.servedForUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        var form = forms.checked(task, actor, input);
        var from = LocalDate.parse(String.valueOf(form.get("from")));
        int days = ((Number) form.get("days")).intValue();
        rules.requireSound(request, from, days);
        visits.save(OnSiteVisit.plan(
                request.id(),
                from,
                days,
                (String) form.get("agenda"),
                (String) form.get("places"),
                actor.personName(),
                clock.instant()));
        timeline.record(request, StepAction.ON_SITE_PLANNED, Doer.of(actor), task.step(), null);
        tasks.completeHeld(task, actor.account());
    }
}
