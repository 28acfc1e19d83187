package io.zhiheng.review.application.conclusion;

import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Doer;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.application.Timeline;
import io.zhiheng.shared.UseCase;
import java.util.List;

/** The enterprise neither confirmed the report in time nor objected to it: it stands. */
@UseCase
public class ConfirmReportBySilence {

    private static final int TWO_DECIDE_FROM = 4;

    private final RequestAccess access;
    private final Timeline timeline;

    ConfirmReportBySilence(RequestAccess access, Timeline timeline) {
        this.access = access;
        this.timeline = timeline;
    }

    /** @return the seats of those who decide now */
    public List<String> execute(AssessmentRequestId id) {
        var request = access.forUpdate(id);
        timeline.record(request, StepAction.REPORT_CONFIRMED_BY_SILENCE, Doer.SYSTEM, null);
        return request.levelToCertify() >= TWO_DECIDE_FROM ? List.of("1", "2") : List.of("1");
    }
}
