package io.zhiheng.team.application;

import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.GivenReason;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;

/**
 * A manager takes a team back while its members sign, so that a member who left or does not sign cannot hold the
 * request up.
 */
@UseCase
@MovesProcess
public class RecallTeam {

    public static final String MESSAGE = "teamRecalled";
    private static final int SHORTEST_REASON = 5;

    private final RequestAccess access;
    private final Timeline timeline;
    private final Processes processes;

    RecallTeam(RequestAccess access, Timeline timeline, Processes processes) {
        this.access = access;
        this.timeline = timeline;
        this.processes = processes;
    }

    /**
     * @throws RuleBroken forbidden {@code managers-only}; conflict {@code team-not-recallable}; invalid at
     *     {@code reason}
     */
    public void execute(Actor actor, AssessmentRequestId id, String reason) {
        var request = access.servedForUpdate(actor, id);
        if (!actor.is(Role.INSTITUTION_MANAGER)) {
            throw RuleBroken.forbidden("review.rule.managers-only");
        }
        if (!processes.awaits(MESSAGE, id.toString())) {
            throw RuleBroken.conflict("review.rule.team-not-recallable");
        }
        timeline.record(
                request,
                StepAction.TEAM_RECALLED,
                Attribution.of(actor),
                TeamStep.SIGN_DECLARATION,
                GivenReason.of(reason, SHORTEST_REASON));
        processes.send(MESSAGE, id.toString());
    }
}
