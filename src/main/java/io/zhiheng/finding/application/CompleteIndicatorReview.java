package io.zhiheng.finding.application;

import io.zhiheng.finding.domain.review.AskedRectifications;
import io.zhiheng.finding.domain.review.IndicatorReview;
import io.zhiheng.finding.domain.review.IndicatorReviews;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;

/** An assessor has found something of every clause of the indicator that he holds. */
@UseCase
@MovesProcess
public class CompleteIndicatorReview {

    private final RequestAccess access;
    private final Dossiers dossiers;
    private final IndicatorTasks indicators;
    private final ReviewProgress progress;
    private final IndicatorReviews reviews;
    private final AskedRectifications rectifications;
    private final Timeline timeline;
    private final Tasks tasks;
    private final Clock clock;

    CompleteIndicatorReview(
            RequestAccess access,
            Dossiers dossiers,
            IndicatorTasks indicators,
            ReviewProgress progress,
            IndicatorReviews reviews,
            AskedRectifications rectifications,
            Timeline timeline,
            Tasks tasks,
            Clock clock) {
        this.access = access;
        this.dossiers = dossiers;
        this.indicators = indicators;
        this.progress = progress;
        this.reviews = reviews;
        this.rectifications = rectifications;
        this.timeline = timeline;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @throws RuleBroken {@code review-incomplete} with the {@code points} that have no finding yet */
    public void execute(Actor actor, TaskRef task, String summary) {
        var request = access.servedForUpdate(actor, AssessmentRequestId.of(task.businessKey()));
        var indicator = dossiers.latest(request)
                .edition()
                .firstLevel(task.item())
                .orElseThrow(() -> new NotFound("indicator", task.item()));
        indicators.requireWritable(actor, request, indicator.id(), indicator.name());
        var open = progress.open(request, indicator);
        if (!open.isEmpty()) {
            throw RuleBroken.invalid(
                            "review.rule.review-incomplete",
                            indicator.name(),
                            open.size(),
                            open.get(0).displayNo())
                    .with("points", open);
        }
        reviews.save(new IndicatorReview(
                request.id(),
                indicator.id(),
                rectifications.of(request.id().value()).size(),
                summary,
                actor,
                clock.instant()));
        timeline.record(
                request,
                StepAction.INDICATOR_REVIEWED,
                Attribution.of(actor),
                task.step(),
                indicator.displayNo() + " " + indicator.name());
        tasks.completeHeld(task, actor.account());
        if (tasks.of(task.businessKey()).stream()
                .noneMatch(each -> each.ref().step().equals(task.step()))) {
            timeline.record(request, StepAction.DOCUMENTS_REVIEWED, Attribution.SYSTEM, null);
        }
    }
}
