package io.zhiheng.review.application.conclusion;

import io.zhiheng.rating.Rating;
import io.zhiheng.review.domain.conclusion.AssessmentReport;
import io.zhiheng.review.domain.conclusion.Judgement;

/**
 * What the assessment comes to as things stand.
 *
 * @param self the rating that the self-assessment was submitted with
 * @param assessed by the same engine and tables from the judgement; where nothing is judged yet, from what was answered
 */
record AssessedNow(String edition, String scheme, Judgement judgement, Rating self, Rating assessed) {

    AssessmentReport.Basis basis() {
        return new AssessmentReport.Basis(edition, scheme, judgement, self, assessed);
    }
}
