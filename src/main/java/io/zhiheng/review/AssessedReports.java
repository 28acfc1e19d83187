package io.zhiheng.review;

/** What the institution's people concluded, for the module that prints it. Called by a step of the process. */
public interface AssessedReports {

    /**
     * As it stands now: the report that the lead has handed in last.
     *
     * @throws io.zhiheng.shared.NotFound if there is no such request, or no report was written
     */
    AssessedReport find(AssessmentRequestId id);
}
