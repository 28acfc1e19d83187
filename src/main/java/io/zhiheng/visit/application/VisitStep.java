package io.zhiheng.visit.application;

import static io.zhiheng.request.RequestState.ONSITE;
import static io.zhiheng.request.RequestState.ONSITE_PLANNED;
import static io.zhiheng.request.RequestState.RECTIFY;
import static io.zhiheng.request.application.RequestStep.Traits.ofEnterprise;
import static io.zhiheng.request.application.RequestStep.Traits.ofInstitution;

import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.application.LimitedStep;
import io.zhiheng.request.application.RequestStep;

/** The steps of the visit and of the corrections. */
public enum VisitStep implements RequestStep {
    PLAN_ON_SITE(ofInstitution(ONSITE_PLANNED, LimitedStep.PLAN_ON_SITE, "from", "days", "agenda", "places")),
    OPEN_ON_SITE(ofInstitution(ONSITE_PLANNED, LimitedStep.PLAN_ON_SITE, "attendees")),
    ASSESS_ON_SITE(ofInstitution(ONSITE, LimitedStep.ASSESS_ON_SITE, "summary", "confirmed")),
    CORRECT_NONCONFORMITIES(ofEnterprise(RECTIFY, LimitedStep.CORRECT_NONCONFORMITIES, "note", "confirmed")),
    VERIFY_CORRECTIONS(ofInstitution(RECTIFY, LimitedStep.VERIFY_CORRECTIONS, "outcome", "note"));

    private final Traits traits;

    VisitStep(Traits traits) {
        this.traits = traits;
    }

    @Override
    public Traits traits() {
        return traits;
    }

    @Override
    public boolean bindsEnterprise() {
        return false;
    }

    /** What is prepared on a page of its own has its form there, too. */
    @Override
    public String page(TaskRef task) {
        return switch (this) {
            case PLAN_ON_SITE, OPEN_ON_SITE -> RequestStep.super.page(task);
            case ASSESS_ON_SITE, VERIFY_CORRECTIONS -> request(task) + "/on-site";
            case CORRECT_NONCONFORMITIES -> request(task) + "/nonconformities";
        };
    }
}
