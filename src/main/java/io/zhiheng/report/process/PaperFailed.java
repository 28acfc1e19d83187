package io.zhiheng.report.process;

import io.zhiheng.platform.workflow.StepFailed;
import io.zhiheng.report.application.RecordPaperFailure;
import io.zhiheng.report.domain.failure.PaperFailure.Paper;
import io.zhiheng.request.AssessmentRequestId;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that the engine has given up on a paper of a request. */
@Component
class PaperFailed {

    private static final Map<String, Paper> PAPERS =
            Map.of(PaperSteps.ASSESSMENT_REPORT, Paper.REPORT, PaperSteps.CERTIFICATE, Paper.CERTIFICATE);

    private final RecordPaperFailure recordPaperFailure;

    PaperFailed(RecordPaperFailure recordPaperFailure) {
        this.recordPaperFailure = recordPaperFailure;
    }

    @EventListener
    void on(StepFailed failed) {
        var paper = PAPERS.get(failed.step());
        if (paper != null) {
            recordPaperFailure.execute(AssessmentRequestId.of(failed.businessKey()), paper);
        }
    }
}
