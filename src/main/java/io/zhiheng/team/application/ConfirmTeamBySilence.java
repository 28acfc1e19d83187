package io.zhiheng.team.application;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.RequestAccess;
import io.zhiheng.request.application.Timeline;
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
        timeline.record(access.forUpdate(id), StepAction.TEAM_CONFIRMED_BY_SILENCE, Attribution.SYSTEM, null);
    }
}
