package io.zhiheng.request.application.access;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import java.util.Set;
import java.util.UUID;

/** People outside the team who judged what it concluded. Implemented by the module in which they do. */
public interface Judges {

    boolean hasJudged(AssessmentRequestId request, UUID account);

    /** Ids of the requests that this person is to judge, has claimed for it, or has judged. */
    Set<UUID> requestsOf(Actor person);
}
