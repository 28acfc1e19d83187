package io.zhiheng.visit.application;

import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.visit.domain.nonconformity.NonconformityText;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What may be written to a nonconformity. */
@Component
class NonconformityRules {

    private final SubmittedSelfAssessments submitted;
    private final Editions editions;

    NonconformityRules(SubmittedSelfAssessments submitted, Editions editions) {
        this.submitted = submitted;
        this.editions = editions;
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
}
