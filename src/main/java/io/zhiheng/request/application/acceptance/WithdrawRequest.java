package io.zhiheng.request.application.acceptance;

import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;

/** The enterprise takes its request back, until the assessment on site begins. */
@UseCase
@MovesProcess
public class WithdrawRequest {

    /** Name of the message that the process waits for. */
    public static final String MESSAGE = "requestWithdrawn";

    private static final TextLength REASON = new TextLength(2, 1_000);

    private final RequestAccess access;
    private final Timeline timeline;
    private final Processes processes;

    WithdrawRequest(RequestAccess access, Timeline timeline, Processes processes) {
        this.access = access;
        this.timeline = timeline;
        this.processes = processes;
    }

    /** @throws RuleBroken {@code withdrawal-reason} at field reason; conflict {@code not-withdrawable} */
    public void execute(Actor actor, AssessmentRequestId id, String reason) {
        actor.requireDeciding();
        var words = TypedText.trimmed(reason);
        if (!REASON.allows(words) || words.indexOf('\0') >= 0) {
            throw RuleBroken.invalid("review.rule.withdrawal-reason", REASON.least(), REASON.most())
                    .at("reason");
        }
        var request = access.ownForUpdate(actor, id);
        if (!request.state().isWithdrawable()) {
            throw RuleBroken.conflict("review.rule.not-withdrawable");
        }
        timeline.record(request, StepAction.REQUEST_WITHDRAWN, Attribution.of(actor), words);
        processes.send(MESSAGE, id.toString());
    }
}
