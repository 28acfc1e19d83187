package io.zhiheng.review.process;

import io.zhiheng.platform.workflow.StepFailed;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.RecordFailure;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that the engine has given up on a paper of a request, for which people wait. */
@Component
class PrintingFailed {

    private static final Map<String, StepAction> PAPERS = Map.of("printAssessmentReport", StepAction.REPORT_NOT_PRINTED,
            "printCertificate", StepAction.CERTIFICATE_NOT_PRINTED);

    private final RecordFailure recordFailure;

    PrintingFailed(RecordFailure recordFailure) {
        this.recordFailure = recordFailure;
    }

    @EventListener
    void on(StepFailed failed) {
        var action = PAPERS.get(failed.step());
        if (action != null) {
            recordFailure.execute(AssessmentRequestId.of(failed.businessKey()), action, failed.step());
        }
    }
}
