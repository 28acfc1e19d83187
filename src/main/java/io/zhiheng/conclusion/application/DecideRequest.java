package io.zhiheng.conclusion.application;

import io.zhiheng.conclusion.domain.Decision;
import io.zhiheng.conclusion.domain.Decision.Outcome;
import io.zhiheng.conclusion.domain.Decisions;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.GivenReason;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;

/**
 * Somebody who had no part in the assessment decides about it. Nobody sees a decision before all seats have decided.
 */
@UseCase
@MovesProcess
public class DecideRequest {

    public static final int SHORTEST_REASON = 5;

    private final RequestAccess access;
    private final Independence independence;
    private final Conclusions conclusions;
    private final Decisions decisions;
    private final AssessedRatings ratings;
    private final Timeline timeline;
    private final Tasks tasks;
    private final Clock clock;

    DecideRequest(
            RequestAccess access,
            Independence independence,
            Conclusions conclusions,
            Decisions decisions,
            AssessedRatings ratings,
            Timeline timeline,
            Tasks tasks,
            Clock clock) {
        this.access = access;
        this.independence = independence;
        this.conclusions = conclusions;
        this.decisions = decisions;
        this.ratings = ratings;
        this.timeline = timeline;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * @param independent the declaration of independence, as ticked
     * @throws RuleBroken conflict {@code decider-in-team}, {@code decided-already}, {@code conflict-of-interest};
     *     conflict {@code approved-without-report}, {@code level-not-certifiable}, {@code approved-under-ceiling} at
     *     {@code outcome}; invalid at {@code reason} and {@code independent}
     */
    public void execute(
            Actor actor, AssessmentRequestId id, String seat, Outcome outcome, String reason, boolean independent) {
        var request = access.servedForUpdate(actor, id);
        independence.requireDecider(actor.account(), request);
        if (!independent) {
            throw RuleBroken.invalid("review.rule.independence-not-declared").at("independent");
        }
        if (outcome == Outcome.APPROVED) {
            requireCertifiable(id);
            requireNotBarred(request);
        }
        var words =
                outcome == Outcome.APPROVED ? GivenReason.optional(reason) : GivenReason.of(reason, SHORTEST_REASON);
        decisions.save(Decision.give(
                id, conclusions.decisionRound(id), seat, Attribution.of(actor), outcome, words, clock.instant()));
        timeline.record(request, StepAction.DECISION_GIVEN, Attribution.of(actor), ConclusionStep.DECIDE_REQUEST, null);
        tasks.completeHeld(TaskRef.of(id, ConclusionStep.DECIDE_REQUEST, seat), actor.account());
    }

    private void requireCertifiable(AssessmentRequestId id) {
        var report = conclusions
                .reportOf(id)
                .orElseThrow(() -> RuleBroken.conflict("review.rule.approved-without-report")
                        .at("outcome"));
        if (!report.isCertifiable()) {
            throw RuleBroken.conflict("review.rule.level-not-certifiable").at("outcome");
        }
    }

    /** A clause that forbids an assessment was found so by the assessors, too: it can only end as not passed. */
    private void requireNotBarred(AssessmentRequest request) {
        if (ratings.of(request).assessed().ceilings().stream().anyMatch(ceiling -> !ceiling.requestAllowed())) {
            throw RuleBroken.conflict("review.rule.approved-under-ceiling").at("outcome");
        }
    }
}
