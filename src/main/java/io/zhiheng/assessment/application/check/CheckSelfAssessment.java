package io.zhiheng.assessment.application.check;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** 提交前检查: what is still open, by severity. */
@UseCase
public class CheckSelfAssessment {

    private final SelfAssessments assessments;
    private final OpenPoints openPoints;

    CheckSelfAssessment(SelfAssessments assessments, OpenPoints openPoints) {
        this.assessments = assessments;
        this.openPoints = openPoints;
    }

    @Transactional(readOnly = true)
    public List<OpenPoint> execute(Actor actor, SelfAssessmentId id) {
        var assessment = assessments.find(id, actor.enterprise());
        assessment.requireFilling();
        return openPoints.all(assessment);
    }
}
