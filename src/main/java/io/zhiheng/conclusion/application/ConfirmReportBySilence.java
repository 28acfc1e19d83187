package io.zhiheng.conclusion.application;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.UseCase;
import java.util.List;

/** The time limit passed without an answer, which counts as consent. */
@UseCase
public class ConfirmReportBySilence {

    private final RequestAccess access;
    private final Conclusions conclusions;
    private final Timeline timeline;

    ConfirmReportBySilence(RequestAccess access, Conclusions conclusions, Timeline timeline) {
        this.access = access;
        this.conclusions = conclusions;
        this.timeline = timeline;
    }

    /** @return the seats of those who decide now */
    public List<String> execute(AssessmentRequestId id) {
        var request = access.forUpdate(id);
        timeline.record(
                request,
                StepAction.REPORT_CONFIRMED_BY_SILENCE,
                Attribution.SYSTEM,
                ConclusionStep.CONFIRM_REPORT,
                null);
        return Conclusions.seats(conclusions.latestReport(id));
    }
}
