package io.zhiheng.conclusion;

import io.zhiheng.request.AssessmentRequestId;

/** What the institution's people concluded, for the module that prints it. Called by a step of the process. */
public interface AssessedReports {

    /**
     * As it stands now: the report that the lead has handed in last.
     *
     * @throws io.zhiheng.shared.NotFound if there is no such request, or no report was written
     */
    AssessedReport find(AssessmentRequestId id);

    /**
     * What has become of the latest report, for people who hold one.
     *
     * @throws io.zhiheng.shared.NotFound if there is no such request
     */
    Standing standing(AssessmentRequestId id);

    /** APPEALED: not passed, and looked at again. ENDED: the request ended in another way before it was decided. */
    enum Standing {
        UNDECIDED,
        APPROVED,
        NOT_PASSED,
        APPEALED,
        ENDED
    }
}
