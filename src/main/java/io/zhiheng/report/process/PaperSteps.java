package io.zhiheng.report.process;

import io.zhiheng.platform.workflow.instance.StepsOfPlatform;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The steps that print papers: where one fails, nothing of the process is wrong, and the platform sees to it. */
@Component
class PaperSteps implements StepsOfPlatform {

    static final String REPORT = "issueReport";
    static final String ASSESSMENT_REPORT = "printAssessmentReport";
    static final String CERTIFICATE = "printCertificate";

    @Override
    public Set<String> steps() {
        return Set.of(REPORT, ASSESSMENT_REPORT, CERTIFICATE);
    }
}
