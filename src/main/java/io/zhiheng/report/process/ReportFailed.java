package io.zhiheng.report.process;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.platform.workflow.StepFailed;
import io.zhiheng.report.application.RecordReportFailure;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that the engine has given up on a report. */
@Component
class ReportFailed {

    private final RecordReportFailure recordReportFailure;

    ReportFailed(RecordReportFailure recordReportFailure) {
        this.recordReportFailure = recordReportFailure;
    }

    @EventListener
    void on(StepFailed failed) {
        if (failed.step().equals(PaperSteps.REPORT)) {
            recordReportFailure.execute(SelfAssessmentId.of(failed.businessKey()));
        }
    }
}
