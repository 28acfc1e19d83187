package io.zhiheng.request;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.shared.Actor;

/** Who may read the papers of a request: the enterprise, the institution's managers, those who work or worked at it. */
public interface RequestReaders {

    /** @throws io.zhiheng.shared.NotFound for everybody else */
    void require(Actor actor, AssessmentRequestId id);

    /**
     * The self-assessment that the request carries, for those who may read its dossier.
     *
     * @throws io.zhiheng.shared.NotFound for everybody else, and for the institution after the end
     */
    SelfAssessmentId selfAssessment(Actor actor, AssessmentRequestId id);
}
