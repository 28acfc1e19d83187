package io.zhiheng.demo.request;

import io.zhiheng.identity.Actor;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.application.onsite.JudgeCorrection;
import io.zhiheng.review.application.onsite.NonconformityView;
import io.zhiheng.review.application.onsite.OnSiteQueries;
import io.zhiheng.review.application.onsite.RecordNonconformity;
import io.zhiheng.review.application.onsite.SaveCorrection;
import io.zhiheng.review.domain.onsite.Verdict;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is found on site, put right and verified. */
@Component
@Profile("demo")
class Visit {

    private final RecordNonconformity recordNonconformity;
    private final SaveCorrection saveCorrection;
    private final JudgeCorrection judgeCorrection;
    private final OnSiteQueries queries;

    Visit(RecordNonconformity recordNonconformity, SaveCorrection saveCorrection, JudgeCorrection judgeCorrection,
          OnSiteQueries queries) {
        this.recordNonconformity = recordNonconformity;
        this.saveCorrection = saveCorrection;
        this.judgeCorrection = judgeCorrection;
        this.queries = queries;
    }

    void record(Actor assessor, AssessmentRequestId request, Lines lines) {
        lines.nonconformities().forEach(found -> recordNonconformity.execute(assessor, request, found));
    }

    void correct(Actor enterprise, AssessmentRequestId request, Lines lines) {
        var corrections = lines.corrections().iterator();
        for (var found : queries.list(enterprise, request)) {
            if (found.severity().needsCorrection()) {
                saveCorrection.execute(enterprise, request, found.id(), found.version(), corrections.next());
            }
        }
    }

    void verify(Actor assessor, AssessmentRequestId request) {
        for (var found : queries.list(assessor, request)) {
            if (found.severity().needsCorrection()) {
                judgeCorrection.execute(assessor, request, found.id(), found.version(), Verdict.VERIFIED, null);
            }
        }
    }
}
