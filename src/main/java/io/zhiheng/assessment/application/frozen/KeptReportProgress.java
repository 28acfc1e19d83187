package io.zhiheng.assessment.application.frozen;

import io.zhiheng.assessment.ReportProgress;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class KeptReportProgress implements ReportProgress {

    private final SelfAssessments assessments;

    KeptReportProgress(SelfAssessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void issued(SelfAssessmentId id, String number) {
        assessments.forUpdate(id).reportIssued(number);
    }

    @Override
    public void failed(SelfAssessmentId id) {
        assessments.forUpdate(id).reportFailed();
    }
}
