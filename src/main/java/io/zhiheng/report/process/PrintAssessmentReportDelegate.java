package io.zhiheng.report.process;

import io.zhiheng.report.application.PrintAssessmentReport;
import io.zhiheng.request.AssessmentRequestId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the process call the use case of the same name. */
@Component
class PrintAssessmentReportDelegate implements JavaDelegate {

    private final PrintAssessmentReport printAssessmentReport;

    PrintAssessmentReportDelegate(PrintAssessmentReport printAssessmentReport) {
        this.printAssessmentReport = printAssessmentReport;
    }

    @Override
    public void execute(DelegateExecution step) {
        printAssessmentReport.execute(AssessmentRequestId.of(step.getProcessBusinessKey()));
    }
}
