package io.zhiheng.assessment.application;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.FrozenContent;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.Submissions;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.UseCase;
import java.util.HashMap;
import java.util.stream.Collectors;

/** Rates the frozen answers by the scheme that the self-assessment was started with. */
@UseCase
public class RateSelfAssessment {

    private final SelfAssessments assessments;
    private final Submissions submissions;
    private final Ratings ratings;

    RateSelfAssessment(SelfAssessments assessments, Submissions submissions, Ratings ratings) {
        this.assessments = assessments;
        this.submissions = submissions;
        this.ratings = ratings;
    }

    /** @throws IllegalStateException if there is no result, which the check before the submission rules out */
    public Rating execute(SelfAssessmentId id) {
        var assessment = assessments.forUpdate(id);
        var submission = submissions.first(id).orElseThrow();
        var rating = ratings.rate(assessment.edition(), assessment.scheme(), answers(submission.content()), false);
        if (rating.status() != Rating.Status.OK) {
            throw new IllegalStateException("Self-assessment " + id + " was submitted but is " + rating.status());
        }
        submission.rated(rating);
        assessment.rated(rating.overall());
        return rating;
    }

    private static Answers answers(FrozenContent content) {
        var clauses = new HashMap<String, Conformity>();
        content.answers().forEach(answer -> clauses.put(answer.clause(), answer.conformity()));
        return new Answers(clauses, content.parameters(), content.performance().stream()
                .filter(each -> !each.applicable()).map(each -> each.indicator()).collect(Collectors.toSet()),
                content.profile().industry());
    }
}
