package io.zhiheng.review.application.team;

import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Doer;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.application.Timeline;
import io.zhiheng.shared.UseCase;

/** The enterprise did not object to the team in time: it is confirmed. */
@UseCase
public class ConfirmTeamBySilence {

    private final RequestAccess access;
    private final Timeline timeline;

    ConfirmTeamBySilence(RequestAccess access, Timeline timeline) {
        this.access = access;
        this.timeline = timeline;
    }

    public void execute(AssessmentRequestId id) {
        timeline.record(access.forUpdate(id), StepAction.TEAM_CONFIRMED_BY_SILENCE, Doer.SYSTEM, null);
    }
}
