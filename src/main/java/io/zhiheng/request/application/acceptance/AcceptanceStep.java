package io.zhiheng.request.application.acceptance;

import static io.zhiheng.request.RequestState.RETURNED;
import static io.zhiheng.request.RequestState.SUBMITTED;
import static io.zhiheng.request.application.RequestStep.Traits.ofEnterprise;
import static io.zhiheng.request.application.RequestStep.Traits.ofInstitution;

import io.zhiheng.request.application.LimitedStep;
import io.zhiheng.request.application.RequestStep;

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
