package io.zhiheng.report.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Until reports are issued the process waits here with an incident. */
@Component
class IssueReportDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution step) {
        throw new IllegalStateException("Reports are not issued yet");
    }
}
