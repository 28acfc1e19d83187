package io.zhiheng.finding.application;

import static io.zhiheng.request.RequestState.DOC_RECTIFY;
import static io.zhiheng.request.RequestState.DOC_REVIEW;
import static io.zhiheng.request.application.RequestStep.Traits.ofEnterprise;
import static io.zhiheng.request.application.RequestStep.Traits.ofInstitution;

import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.application.LimitedStep;
import io.zhiheng.request.application.RequestStep;

/** The steps of the document review. */
public enum ReviewStep implements RequestStep {
    REVIEW_DOCUMENTS(ofInstitution(DOC_REVIEW, LimitedStep.REVIEW_DOCUMENTS, "summary", "confirmed")),
    CONCLUDE_DOCUMENTS(ofInstitution(DOC_REVIEW, LimitedStep.REVIEW_DOCUMENTS, "outcome", "reason")),
    RECTIFY_ANSWERS(ofEnterprise(DOC_RECTIFY, LimitedStep.RECTIFY_ANSWERS, "note", "confirmed"));

    private final Traits traits;

    ReviewStep(Traits traits) {
        this.traits = traits;
    }

    @Override
    public Traits traits() {
        return traits;
    }

    /** The institution works in the review workspace, the enterprise in its list of contested clauses. */
    @Override
    public String page(TaskRef task) {
        if (this == RECTIFY_ANSWERS) {
            return request(task) + "/rectification";
        }
        var workspace = request(task) + "/clauses";
        return task.hasItem() ? workspace + "?indicator=" + task.item() : workspace;
    }

    @Override
    public boolean bindsEnterprise() {
        return false;
    }

    @Override
    public Item item() {
        return this == REVIEW_DOCUMENTS ? Item.INDICATOR : Item.ROUND;
    }
}
