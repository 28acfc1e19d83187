package io.zhiheng.assessment;

import io.zhiheng.identity.EnterpriseId;

/** Submitted self-assessments, for the modules that print, compare or review them. */
public interface SubmittedSelfAssessments {

    /**
     * @throws io.zhiheng.shared.NotFound if there is none of this enterprise, or it is not submitted
     */
    SubmittedSelfAssessment find(SelfAssessmentId id, EnterpriseId enterprise);

    /** For steps of the process, which act for nobody. */
    SubmittedSelfAssessment find(SelfAssessmentId id);
}
