package io.zhiheng.request.application.filing;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.RequestContent;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;

/**
 * Saves what is typed into a draft, or into a request that was returned for completion. Judged, and read by others,
 * when handed in.
 */
@UseCase
public class RewriteRequest {

    private final RequestAccess access;
    private final RequestForm form;

    RewriteRequest(RequestAccess access, RequestForm form) {
        this.access = access;
        this.form = form;
    }

    /**
     * @param expected the version that was edited; null to overwrite whatever is there
     * @throws RuleBroken conflict {@code request-not-editable}, or {@code stale-request} with what is there now
     */
    public void execute(Actor actor, AssessmentRequestId id, Integer expected, RequestContent content) {
        var request = access.ownForUpdate(actor, id);
        if (request.state() != RequestState.DRAFT && request.state() != RequestState.RETURNED) {
            throw RuleBroken.conflict("review.rule.request-not-editable");
        }
        RequestDesk.requireCurrent(request, expected);
        request.write(form.typed(content));
    }
}
