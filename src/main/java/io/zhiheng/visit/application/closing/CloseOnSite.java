package io.zhiheng.visit.application.closing;

import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.model.GatewayVariable;
import io.zhiheng.platform.workflow.model.GatewayVariable.YesOrNo;
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
import io.zhiheng.shared.Words;
import io.zhiheng.visit.domain.OnSiteVisits;
import io.zhiheng.visit.domain.nonconformity.Nonconformities;
import io.zhiheng.visit.domain.nonconformity.Nonconformity;
import java.time.Clock;

/** The closing meeting (末次会议) was held. What was recorded by then is what the enterprise has to correct. */
@UseCase
@MovesProcess
public class CloseOnSite {

    static final GatewayVariable<YesOrNo> NONCONFORMITIES = GatewayVariable.of("nonconformities", YesOrNo.class);

    private final RequestAccess access;
    private final OnSiteVisits visits;
    private final Nonconformities nonconformities;
    private final Timeline timeline;
    private final Words words;
    private final Tasks tasks;
    private final Clock clock;

    CloseOnSite(
            RequestAccess access,
            OnSiteVisits visits,
            Nonconformities nonconformities,
            Timeline timeline,
            Words words,
            Tasks tasks,
            Clock clock) {
        this.access = access;
        this.visits = visits;
        this.nonconformities = nonconformities;
        this.timeline = timeline;
        this.words = words;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken {@code nonconformities-incomplete} naming those that lack severity, description or requirement
     */
    public void execute(Actor actor, TaskRef task, String summary) {
        var request = access.servedForUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        var recorded = nonconformities.of(request.id());
        Labels.refuse(
                "review-onsite.rule.nonconformities-incomplete",
                "confirmed",
                recorded.stream().filter(each -> !each.text().missing().isEmpty()));
        visits.of(request.id()).orElseThrow().close(summary, actor.personName(), clock.instant());
        timeline.record(request, StepAction.ON_SITE_CLOSED, Attribution.of(actor), task.step(), summary);
        var toCorrect = recorded.stream().filter(Nonconformity::lacksCorrection).count();
        if (toCorrect > 0) {
            timeline.record(
                    request,
                    StepAction.CORRECTIONS_ASKED,
                    Attribution.of(actor),
                    words.of("review-onsite.to-correct", toCorrect));
        }
        tasks.completeHeld(task, actor.account(), NONCONFORMITIES.is(YesOrNo.of(toCorrect > 0)));
    }
}
