package io.zhiheng.report.process;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.report.application.IssueReport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the process call the use case of the same name. */
@Component
class IssueReportDelegate implements JavaDelegate {

    private final IssueReport issueReport;

    IssueReportDelegate(IssueReport issueReport) {
        this.issueReport = issueReport;
    }

    @Override
    public void execute(DelegateExecution step) {
        issueReport.execute(SelfAssessmentId.of(step.getProcessBusinessKey()));
    }
}
