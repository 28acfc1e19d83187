package io.zhiheng.request.application.filing;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;

/** Throws a draft away. What was handed in once stays and can only be withdrawn. */
@UseCase
public class DeleteDraft {

    private final RequestAccess access;
    private final AssessmentRequests requests;

    DeleteDraft(RequestAccess access, AssessmentRequests requests) {
        this.access = access;
        this.requests = requests;
    }

    /** @throws io.zhiheng.shared.RuleBroken conflict {@code not-a-draft} */
    public void execute(Actor actor, AssessmentRequestId id) {
        actor.requireDeciding();
        var request = access.ownForUpdate(actor, id);
        RequestDesk.requireDraft(request);
        requests.delete(request);
    }
}
