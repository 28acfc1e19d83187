package io.zhiheng.request.application.access;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestReaders;
import io.zhiheng.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Papers are read by those whom {@link RequestAccess} lets see the request. */
@Component
class ReadersByAccess implements RequestReaders {

    private final RequestAccess access;

    ReadersByAccess(RequestAccess access) {
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public void require(Actor actor, AssessmentRequestId id) {
        access.find(actor, id);
    }

    @Override
    @Transactional(readOnly = true)
    public SelfAssessmentId selfAssessment(Actor actor, AssessmentRequestId id) {
        return access.dossier(actor, id).selfAssessment();
    }
}
