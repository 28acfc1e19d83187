package io.zhiheng.conclusion.application;

import static io.zhiheng.request.RequestState.APPEALED;
import static io.zhiheng.request.RequestState.DECISION;
import static io.zhiheng.request.RequestState.ENTERPRISE_CONFIRM;
import static io.zhiheng.request.RequestState.PUBLICITY;
import static io.zhiheng.request.RequestState.REPORTING;
import static io.zhiheng.request.application.RequestStep.Traits.ofEnterprise;
import static io.zhiheng.request.application.RequestStep.Traits.ofInstitution;

import io.zhiheng.request.application.LimitedStep;
import io.zhiheng.request.application.RequestStep;

/** The steps of the report, the decision, and of what is said against them. */
public enum ConclusionStep implements RequestStep {
    WRITE_REPORT(
            ofInstitution(REPORTING, LimitedStep.WRITE_REPORT, "summary", "strengths", "improvements", "confirmed")),
    CONFIRM_REPORT(ofEnterprise(ENTERPRISE_CONFIRM, LimitedStep.CONFIRM_REPORT, "outcome", "reason")),
    DECIDE_REQUEST(ofInstitution(DECISION, LimitedStep.DECIDE_REQUEST, "outcome", "reason", "independent")),
    HANDLE_OBJECTION(ofInstitution(PUBLICITY, LimitedStep.HANDLE_OBJECTION, "outcome", "reason")),
    HANDLE_APPEAL(ofInstitution(APPEALED, LimitedStep.HANDLE_APPEAL, "outcome", "reason"));

    private final Traits traits;

    ConclusionStep(Traits traits) {
        this.traits = traits;
    }

    @Override
    public Traits traits() {
        return traits;
    }

    @Override
    public Item item() {
        return this == DECIDE_REQUEST ? Item.SEAT : Item.ROUND;
    }

    @Override
    public boolean isGuarded() {
        return this == DECIDE_REQUEST || this == HANDLE_OBJECTION || this == HANDLE_APPEAL;
    }
}
