package io.zhiheng.request.application.filing;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.domain.RequestContent;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;

/** Begins a request that nobody else sees yet. */
@UseCase
public class DraftRequest {

    private final RequestDesk desk;

    DraftRequest(RequestDesk desk) {
        this.desk = desk;
    }

    /**
     * @param content what is typed so far, under the keys of the form
     * @throws io.zhiheng.shared.RuleBroken conflict with the reason why this enterprise may not ask now
     */
    public AssessmentRequestId execute(Actor actor, RequestContent content) {
        return desk.draft(actor, content).id();
    }
}
