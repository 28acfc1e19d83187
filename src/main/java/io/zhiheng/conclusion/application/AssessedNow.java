package io.zhiheng.conclusion.application;

import io.zhiheng.conclusion.domain.AssessmentReport;
import io.zhiheng.conclusion.domain.Judgement;
import io.zhiheng.rating.Rating;

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
