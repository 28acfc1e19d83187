package io.zhiheng.report.process;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.report.application.IssueReport;
import io.zhiheng.report.application.PrintAssessmentReport;
import io.zhiheng.report.application.PrintCertificate;
import io.zhiheng.request.AssessmentRequestId;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the processes print, each by the use case of the same name. Models name these beans for years. */
@Configuration(proxyBeanMethods = false)
class PrintingDelegates {

    @Bean
    JavaDelegate issueReportDelegate(IssueReport issueReport) {
        return step -> issueReport.execute(SelfAssessmentId.of(step.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate printAssessmentReportDelegate(PrintAssessmentReport printAssessmentReport) {
        return step -> printAssessmentReport.execute(AssessmentRequestId.of(step.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate printCertificateDelegate(PrintCertificate printCertificate) {
        return step -> printCertificate.execute(AssessmentRequestId.of(step.getProcessBusinessKey()));
    }
}
