package io.zhiheng.assessment.application.course;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.shared.UseCase;
import java.time.Clock;

/** Ends a self-assessment that nobody finished in time. Its answers stay and can be carried over. */
@UseCase
public class ExpireSelfAssessment {

    private final SelfAssessments assessments;
    private final Clock clock;

    ExpireSelfAssessment(SelfAssessments assessments, Clock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    public void execute(SelfAssessmentId id) {
        assessments.forUpdate(id).expire(clock.instant());
    }
}
