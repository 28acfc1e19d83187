package io.zhiheng.assessment.application.frozen;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.material.Material;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.submission.Submissions;
import io.zhiheng.identity.CurrentActor;
import io.zhiheng.rating.PinnedAnswers;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An enterprise's own self-assessments as a rating sees them: as handed in, or what counts of one being filled in. */
@Component
@Transactional(readOnly = true)
class OwnPinnedAnswers implements PinnedAnswers {

    private final SelfAssessments assessments;
    private final Submissions submissions;
    private final Material materials;

    OwnPinnedAnswers(SelfAssessments assessments, Submissions submissions, Material materials) {
        this.assessments = assessments;
        this.submissions = submissions;
        this.materials = materials;
    }

    @Override
    public Pinned of(String selfAssessment) {
        var enterprise = CurrentActor.find()
                .map(Actor::enterprise)
                .orElseThrow(() -> new NotFound("self-assessment", selfAssessment));
        var assessment = assessments.find(id(selfAssessment), enterprise);
        var answers = submissions
                .first(assessment.id())
                .filter(submission -> submission.content() != null)
                .map(submission -> FrozenRating.answers(submission.content()))
                .orElseGet(() -> materials.of(assessment).counted().answers());
        return new Pinned(assessment.edition(), assessment.scheme(), answers);
    }

    private static SelfAssessmentId id(String text) {
        try {
            return SelfAssessmentId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("self-assessment", text);
        }
    }
}
