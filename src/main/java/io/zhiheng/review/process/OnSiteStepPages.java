package io.zhiheng.review.process;

import io.zhiheng.platform.workflow.StepPage;
import io.zhiheng.platform.workflow.TaskRef;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Steps of the visit that are prepared on pages of their own; their forms are on the step's page. */
@Component
class OnSiteStepPages implements StepPage {

    @Override
    public String process() {
        return ThirdPartyAssessmentContract.PROCESS;
    }

    @Override
    public Set<String> steps() {
        return Set.of("assessOnSite", "correctNonconformities", "verifyCorrections");
    }

    @Override
    public String path(TaskRef task) {
        return task.step().equals("correctNonconformities")
                ? "/assessment-requests/" + task.businessKey() + "/nonconformities"
                : "/staff/requests/" + task.businessKey() + "/on-site";
    }
}
