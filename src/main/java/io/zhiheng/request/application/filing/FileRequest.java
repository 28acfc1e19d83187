package io.zhiheng.request.application.filing;

import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.domain.RequestContent;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;

/** Writes a request and hands it in at once, as programs do. */
@UseCase
@MovesProcess
public class FileRequest {

    private final RequestDesk desk;

    FileRequest(RequestDesk desk) {
        this.desk = desk;
    }

    /** @throws io.zhiheng.shared.RuleBroken as drafting and handing in; nothing is kept then */
    public AssessmentRequestId execute(Actor actor, RequestContent content) {
        var request = desk.draft(actor, content);
        desk.handIn(actor, request);
        return request.id();
    }
}
