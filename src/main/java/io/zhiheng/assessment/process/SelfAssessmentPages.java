package io.zhiheng.assessment.process;

import io.zhiheng.assessment.application.SelfAssessmentStep;
import io.zhiheng.assessment.application.course.StartSelfAssessment;
import io.zhiheng.platform.workflow.OwnStep;
import io.zhiheng.platform.workflow.StepPage;
import io.zhiheng.platform.workflow.task.TaskRef;
import org.springframework.stereotype.Component;

/** Where the steps of the self-assessment are worked on. */
@Component
class SelfAssessmentPages implements StepPage {

    @Override
    public String process() {
        return StartSelfAssessment.PROCESS;
    }

    @Override
    public String path(TaskRef task) {
        var base = "/self-assessments/" + task.businessKey();
        if (OwnStep.isOwn(task)) {
            return base + "/steps/" + task.step();
        }
        var known = SelfAssessmentStep.find(task);
        return known.isEmpty()
                ? indicator(base, task)
                : switch (known.get()) {
                    case COMPLETE_PROFILE, CORRECT_PROFILE -> base + "/profile";
                    case ENTER_PERFORMANCE -> base + "/performance";
                    case SUBMIT_SELF_ASSESSMENT -> base + "/check";
                    case REVISE_INDICATOR -> indicator(base, task);
                };
    }

    private static String indicator(String base, TaskRef task) {
        return task.hasItem() ? base + "/indicators/" + task.item() : null;
    }
}
