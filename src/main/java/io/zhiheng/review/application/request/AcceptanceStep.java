package io.zhiheng.review.application.request;

import static io.zhiheng.review.RequestState.RETURNED;
import static io.zhiheng.review.RequestState.SUBMITTED;
import static io.zhiheng.review.application.RequestStep.Traits.ofEnterprise;
import static io.zhiheng.review.application.RequestStep.Traits.ofInstitution;

import io.zhiheng.review.application.RequestStep;
import io.zhiheng.review.application.limits.LimitedStep;

/** The steps of the acceptance. */
public enum AcceptanceStep implements RequestStep {
    ACCEPT_REQUEST(ofInstitution(SUBMITTED, LimitedStep.ACCEPT_REQUEST, "outcome", "reason")),
    COMPLETE_REQUEST(ofEnterprise(RETURNED, LimitedStep.COMPLETE_REQUEST, "note"));

    private final Traits traits;

    AcceptanceStep(Traits traits) {
        this.traits = traits;
    }

    @Override
    public Traits traits() {
        return traits;
    }
}
