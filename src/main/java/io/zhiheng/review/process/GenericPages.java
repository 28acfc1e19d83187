package io.zhiheng.review.process;

import io.zhiheng.platform.workflow.StepPage;
import io.zhiheng.platform.workflow.TaskRef;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Steps that are done on the page that any step has. */
@Component
class GenericPages implements StepPage {

    private static final Set<String> OF_ENTERPRISE = Set.of("completeRequest", "confirmTeam", "confirmReport");
    private static final Set<String> OF_STAFF = Set.of(
            "acceptRequest",
            "proposeTeam",
            "signDeclaration",
            "answerTeamObjection",
            "planOnSite",
            "openOnSite",
            "writeReport",
            "decideRequest",
            "handleObjection",
            "handleAppeal",
            "superviseCertificate",
            "cureSuspension");

    @Override
    public String process() {
        return "thirdPartyAssessment";
    }

    @Override
    public Set<String> steps() {
        return Stream.concat(OF_ENTERPRISE.stream(), OF_STAFF.stream()).collect(Collectors.toSet());
    }

    @Override
    public String path(TaskRef task) {
        return OF_STAFF.contains(task.step()) ? ofStaff(task) : ofEnterprise(task);
    }

    static String ofStaff(TaskRef task) {
        return "/staff/requests/" + task.businessKey() + "/steps/" + task.step() + "/" + task.item();
    }

    static String ofEnterprise(TaskRef task) {
        return "/assessment-requests/" + task.businessKey() + "/steps/" + task.step() + "/" + task.item();
    }
}
