package io.zhiheng.review;

import io.zhiheng.identity.Actor;

/** Who may read the papers of a request: the enterprise, the institution's managers, those who work or worked at it. */
public interface RequestReaders {

    /** @throws io.zhiheng.shared.NotFound for everybody else */
    void require(Actor actor, AssessmentRequestId id);
}
