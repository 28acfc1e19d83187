package io.zhiheng.assessment.process;

import io.zhiheng.assessment.application.StartSelfAssessment;
import io.zhiheng.platform.workflow.StepPage;
import io.zhiheng.platform.workflow.TaskRef;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where the steps of the self-assessment are worked on. */
@Component
class SelfAssessmentPages implements StepPage {

    private final SelfAssessmentContract contract;

    SelfAssessmentPages(SelfAssessmentContract contract) {
        this.contract = contract;
    }

    @Override
    public String process() {
        return StartSelfAssessment.PROCESS;
    }

    @Override
    public Set<String> steps() {
        return contract.steps().keySet();
    }

    @Override
    public String path(TaskRef task) {
        var base = "/self-assessments/" + task.businessKey();
        return switch (task.step()) {
            case "completeProfile", "correctProfile" -> base + "/profile";
            case "enterPerformance" -> base + "/performance";
            case "submitSelfAssessment" -> base + "/check";
            default -> base + "/indicators/" + task.item();
        };
    }
}
