package io.zhiheng.review.application.request;

import io.zhiheng.identity.Actor;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.shared.UseCase;

/** Hands a draft in: its process starts, and the institution sees it. */
@UseCase
@MovesProcess
public class SubmitRequest {

    private final RequestAccess access;
    private final RequestDesk desk;

    SubmitRequest(RequestAccess access, RequestDesk desk) {
        this.access = access;
        this.desk = desk;
    }

    /**
     * @throws io.zhiheng.shared.RuleBroken {@code request-invalid} with every wrong field; conflict {@code not-a-draft}, or
     *                                      the reason why this enterprise may not ask now
     */
    public void execute(Actor actor, AssessmentRequestId id) {
        var request = access.ownForUpdate(actor, id);
        RequestDesk.requireDraft(request);
        desk.handIn(actor, request);
    }
}
