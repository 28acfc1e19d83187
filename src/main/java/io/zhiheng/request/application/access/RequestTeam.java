package io.zhiheng.request.application.access;

import io.zhiheng.request.AssessmentRequestId;
import java.util.List;
import java.util.UUID;

/** Who assesses a request. Implemented by the module that forms teams. */
public interface RequestTeam {

    /**
     * @param clear whether nothing stands in the person's way, by what was declared
     * @param lifted what ties the person to the enterprise and was lifted for this request, oldest first
     */
    record Member(UUID account, String name, boolean lead, boolean declared, boolean clear, List<LiftedTie> lifted) {}

    boolean has(AssessmentRequestId request, UUID account);

    /** The lead first; empty while there is no team. */
    List<Member> of(AssessmentRequestId request);
}
