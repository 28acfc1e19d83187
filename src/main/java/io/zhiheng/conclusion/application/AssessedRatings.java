package io.zhiheng.conclusion.application;

import io.zhiheng.finding.application.AssessedAnswers;
import io.zhiheng.finding.application.Dossiers;
import io.zhiheng.rating.Ratings;
import io.zhiheng.request.domain.AssessmentRequest;
import org.springframework.stereotype.Component;

/** Rates what the assessors judged, by the edition and the scheme that the self-assessment was rated by. */
@Component
class AssessedRatings {

    private final Dossiers dossiers;
    private final Judgements judgements;
    private final AssessedAnswers answers;
    private final Ratings ratings;

    AssessedRatings(Dossiers dossiers, Judgements judgements, AssessedAnswers answers, Ratings ratings) {
        this.dossiers = dossiers;
        this.judgements = judgements;
        this.answers = answers;
        this.ratings = ratings;
    }

    AssessedNow of(AssessmentRequest request) {
        var self = dossiers.of(request.selfAssessment(), Dossiers.SUBMISSION).content();
        var judgement = judgements.of(request);
        var assessed = ratings.rate(self.edition(), self.scheme(), answers.of(request), !judgement.isComplete());
        return new AssessedNow(self.edition(), self.scheme(), judgement, self.rating(), assessed);
    }
}
