package io.zhiheng.visit.application;

import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.visit.domain.Nonconformity;
import io.zhiheng.visit.domain.NonconformityText;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What may be written to a nonconformity, and by whom who has seen what. */
@Component
class NonconformityRules {

    private final SubmittedSelfAssessments submitted;
    private final Editions editions;
    private final NonconformityViews views;

    NonconformityRules(SubmittedSelfAssessments submitted, Editions editions, NonconformityViews views) {
        this.submitted = submitted;
        this.editions = editions;
        this.views = views;
    }

    /** @throws RuleBroken {@code nonconformity-invalid} with the fields */
    void requireAllowed(AssessmentRequest request, NonconformityText text) {
        var errors = new ArrayList<>(text.errors());
        if (text.clause() != null
                && !editions.byNumber(submitted.find(request.selfAssessment()).edition())
                        .clausesById()
                        .containsKey(text.clause())) {
            errors.add(FieldError.of("clause", "review-onsite.error.no-such-clause", text.clause()));
        }
        refuseIfAny("review-onsite.rule.nonconformity-invalid", errors);
    }

    static void refuseIfAny(String rule, List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid(rule).at(errors);
        }
    }

    /** @throws RuleBroken conflict {@code stale-version} with the current content */
    void requireFresh(AssessmentRequest request, Nonconformity nonconformity, int expected, String lastBy) {
        if (nonconformity.version() != expected) {
            throw RuleBroken.conflict("review-onsite.rule.stale-version", String.valueOf(lastBy))
                    .with("current", views.of(request, nonconformity));
        }
    }
}
