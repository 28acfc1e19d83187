package io.zhiheng.journeys;

import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.request.RequestState;
import org.junit.jupiter.api.Test;

/** Every page on which an enterprise follows its request for a third-party assessment. */
abstract class EnterprisePages extends RequestPages {

    @Test
    void aRequestIsWritten(People people) {
        var beginner = people.demo("demo-done").signsIn();
        beginner.complaints();
        gallery.visits(beginner, "request-none", "/assessment-requests");
        gallery.visits(beginner, "request-new", "/assessment-requests/new");
        gallery.visits(beginner, "inbox-enterprise-empty", "/inbox");

        var drafting = people.demo("demo-plant-17").signsIn();
        gallery.visits(drafting, "request-draft", "/assessment-requests/" + request("demo-plant-17") + "/edit");
    }

    @Test
    void aRequestIsFollowedThroughAllItsStates(People people) {
        states().filter(state -> state != RequestState.DRAFT).forEach(state -> {
            var request = request(state);
            var enterprise = people.demo(accountOf(request)).signsIn();
            enterprise.complaints();
            var base = "/assessment-requests/" + request;
            gallery.visits(enterprise, "request-" + name(state), base);
            tasks(request).stream()
                    .filter(task -> !task.isForStaff())
                    .map(OpenTask::ref)
                    .forEach(task -> gallery.visits(
                            enterprise,
                            "request-step-" + task.step(),
                            base + "/steps/" + task.step() + "/" + task.item()));
            switch (state) {
                case RETURNED -> gallery.visits(enterprise, "request-returned-edit", base + "/edit");
                case DOC_RECTIFY -> gallery.visits(enterprise, "request-rectification", base + "/rectification");
                case ONSITE, RECTIFY, REPORTING ->
                    gallery.visits(enterprise, "request-nonconformities-" + name(state), base + "/nonconformities");
                case ENTERPRISE_CONFIRM -> gallery.visits(enterprise, "request-report", base + "/report");
                case CERTIFIED -> {
                    gallery.visits(enterprise, "request-certificate", base + "/certificate");
                    gallery.visits(enterprise, "request-list", "/assessment-requests");
                    gallery.visits(enterprise, "inbox-enterprise", "/inbox");
                }
                default -> {}
            }
        });
    }
}
