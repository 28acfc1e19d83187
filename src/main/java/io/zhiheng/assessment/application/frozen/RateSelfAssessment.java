package io.zhiheng.assessment.application.frozen;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.submission.Submissions;
import io.zhiheng.rating.Rating;
import io.zhiheng.shared.UseCase;

/** Rates the frozen answers by the scheme that the self-assessment was started with. */
@UseCase
public class RateSelfAssessment {

    private final SelfAssessments assessments;
    private final Submissions submissions;
    private final FrozenRating frozenRating;

    RateSelfAssessment(SelfAssessments assessments, Submissions submissions, FrozenRating frozenRating) {
        this.assessments = assessments;
        this.submissions = submissions;
        this.frozenRating = frozenRating;
    }

    /** @throws IllegalStateException if there is no result, which the check before the submission rules out */
    public Rating execute(SelfAssessmentId id) {
        var assessment = assessments.forUpdate(id);
        var submission = submissions.first(id).orElseThrow();
        var rating = frozenRating.of(assessment, submission.content());
        if (rating.status() != Rating.Status.OK) {
            throw new IllegalStateException("Self-assessment " + id + " was submitted but is " + rating.status());
        }
        submission.rated(rating);
        assessment.rated(rating.overall());
        return rating;
    }
}
