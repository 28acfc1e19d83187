package io.zhiheng.request.application.filing;

import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.RequestContent;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;

/** Hands a draft in: its process starts, and the institution sees it. */
@UseCase
@MovesProcess
public class SubmitRequest {

    private final RequestAccess access;
    private final RequestDesk desk;
    private final RequestForm form;

    SubmitRequest(RequestAccess access, RequestDesk desk, RequestForm form) {
        this.access = access;
        this.desk = desk;
        this.form = form;
    }

    /**
     * @param expected the version that was edited; null to overwrite whatever is there
     * @param content what stands in the form now; null to hand in what was saved
     * @throws io.zhiheng.shared.RuleBroken {@code request-invalid} with every wrong field; conflict
     *     {@code not-a-draft}, {@code stale-request}, or the reason why this enterprise may not ask now
     */
    public void execute(Actor actor, AssessmentRequestId id, Integer expected, RequestContent content) {
        var request = access.ownForUpdate(actor, id);
        RequestDesk.requireDraft(request);
        RequestDesk.requireCurrent(request, expected);
        if (content != null) {
            request.write(form.typed(content));
        }
        desk.handIn(actor, request);
    }
}
