package io.zhiheng.assessment.application.check;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.submission.Explanations;
import io.zhiheng.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what was explained, by whom and when. */
@Component
@Transactional(readOnly = true)
public class ExplanationQueries {

    private final SelfAssessments assessments;
    private final Explanations explanations;

    ExplanationQueries(SelfAssessments assessments, Explanations explanations) {
        this.assessments = assessments;
        this.explanations = explanations;
    }

    public List<ExplanationView> of(Actor actor, SelfAssessmentId id) {
        assessments.find(id, actor.enterprise());
        return explanations.of(id).stream().map(ExplanationView::of).toList();
    }
}
