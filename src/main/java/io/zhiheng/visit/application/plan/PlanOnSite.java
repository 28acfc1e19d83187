package io.zhiheng.visit.application.plan;

import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import io.zhiheng.visit.domain.OnSiteVisit;
import io.zhiheng.visit.domain.OnSiteVisits;
import java.time.Clock;
import java.time.LocalDate;

/** The lead sends the enterprise the plan of the visit. */
@UseCase
@MovesProcess
public class PlanOnSite {

    private final RequestAccess access;
    private final PlanRules rules;
    private final OnSiteVisits visits;
    private final Timeline timeline;
    private final Tasks tasks;
    private final Clock clock;

    PlanOnSite(
            RequestAccess access, PlanRules rules, OnSiteVisits visits, Timeline timeline, Tasks tasks, Clock clock) {
        this.access = access;
        this.rules = rules;
        this.visits = visits;
        this.timeline = timeline;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @throws io.zhiheng.shared.RuleBroken {@code plan-invalid} with the fields */
    public void execute(Actor actor, TaskRef task, LocalDate from, int days, String agenda, String places) {
        var request = access.servedForUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        rules.requireSound(request, from, days);
        visits.save(OnSiteVisit.plan(request.id(), from, days, agenda, places, actor.personName(), clock.instant()));
        timeline.record(request, StepAction.ON_SITE_PLANNED, Attribution.of(actor), task.step(), null);
        tasks.completeHeld(task, actor.account());
    }
}
