package io.zhiheng.assessment;

import io.zhiheng.shared.EnterpriseId;

/** Tells other modules how far an enterprise is with its self-assessments. */
public interface SelfAssessmentStandings {

    SelfAssessmentStanding of(EnterpriseId enterprise);
}
