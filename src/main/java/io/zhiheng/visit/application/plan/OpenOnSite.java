package io.zhiheng.visit.application.plan;

import io.zhiheng.platform.calendar.WorkingCalendar;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.visit.domain.OnSiteVisits;
import java.time.Clock;
import java.util.Date;
import java.util.Map;

/** The opening meeting (首次会议) was held: the assessment on site begins. */
@UseCase
@MovesProcess
public class OpenOnSite {

    private final RequestAccess access;
    private final PlanRules rules;
    private final OnSiteVisits visits;
    private final Timeline timeline;
    private final Tasks tasks;
    private final Clock clock;

    OpenOnSite(
            RequestAccess access, PlanRules rules, OnSiteVisits visits, Timeline timeline, Tasks tasks, Clock clock) {
        this.access = access;
        this.rules = rules;
        this.visits = visits;
        this.timeline = timeline;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @throws RuleBroken {@code before-planned-start} until the day that the enterprise was told */
    public void execute(Actor actor, TaskRef task, String attendees, String note) {
        var request = access.servedForUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        var visit = visits.of(request.id()).orElseThrow();
        if (rules.today().isBefore(visit.startsOn())) {
            throw RuleBroken.conflict(
                    "review-onsite.rule.before-planned-start", visit.startsOn().toString());
        }
        visit.open(attendees, note, actor.personName(), clock.instant());
        timeline.record(request, StepAction.ON_SITE_OPENED, Attribution.of(actor), task.step(), null);
        tasks.completeHeld(
                task, actor.account(), Map.of("onSiteEndsAt", Date.from(WorkingCalendar.endOf(visit.lastDay()))));
    }
}
