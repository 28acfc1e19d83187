package io.zhiheng.assessment.application;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.Submissions;
import io.zhiheng.identity.EnterpriseId;
import io.zhiheng.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class FrozenSelfAssessments implements SubmittedSelfAssessments {

    private final SelfAssessments assessments;
    private final Submissions submissions;

    FrozenSelfAssessments(SelfAssessments assessments, Submissions submissions) {
        this.assessments = assessments;
        this.submissions = submissions;
    }

    @Override
    public SubmittedSelfAssessment find(SelfAssessmentId id, EnterpriseId enterprise) {
        return submitted(assessments.find(id, enterprise));
    }

    @Override
    public SubmittedSelfAssessment find(SelfAssessmentId id) {
        return submitted(assessments.findById(id.value()).orElseThrow(() -> new NotFound("self-assessment", id)));
    }

    private SubmittedSelfAssessment submitted(SelfAssessment assessment) {
        var submission = submissions.first(assessment.id())
                .orElseThrow(() -> new NotFound("self-assessment", assessment.id()));
        var content = submission.content();
        return new SubmittedSelfAssessment(assessment.id(), assessment.enterprise(), submission.revision(),
                assessment.edition(), assessment.scheme(), content.processVersion(), assessment.statisticalYear(),
                assessment.startedAt(), assessment.startedBy(), submission.submittedAt(), submission.submittedBy(),
                content.profile(), content.answers(), content.performance(), content.parameters(), content.declarations(),
                submission.explanations().stream().map(each -> new SubmittedSelfAssessment.Explanation(each.point(),
                        each.message(), each.text())).toList(), submission.rating());
    }
}
