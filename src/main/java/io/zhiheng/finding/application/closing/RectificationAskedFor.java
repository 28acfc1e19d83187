package io.zhiheng.finding.application.closing;

import io.zhiheng.assessment.RectificationContext;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.finding.application.ReviewStep;
import io.zhiheng.finding.domain.review.AskedRectification;
import io.zhiheng.finding.domain.review.AskedRectifications;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.shared.EnterpriseId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the page of the contested clauses which request they belong to. */
@Component
class RectificationAskedFor implements RectificationContext {

    private final AssessmentRequests requests;
    private final AskedRectifications rounds;

    RectificationAskedFor(AssessmentRequests requests, AskedRectifications rounds) {
        this.requests = requests;
        this.rounds = rounds;
    }

    @Override
    public Optional<Asked> of(SelfAssessmentId id, EnterpriseId enterprise, int round) {
        return requests.findBySelfAssessmentAndState(id.value(), RequestState.DOC_RECTIFY)
                .filter(request -> request.enterprise().equals(enterprise))
                .map(request -> asked(request, round));
    }

    private Asked asked(AssessmentRequest request, int round) {
        var lead = rounds.of(request.id().value()).stream()
                .filter(each -> each.round() == round)
                .findFirst();
        return new Asked(
                TaskRef.of(request.id(), ReviewStep.RECTIFY_ANSWERS, String.valueOf(round)),
                request.number(),
                "/assessment-requests/" + request.id(),
                "/api/v1/assessment-requests/" + request.id() + "/clauses",
                lead.map(AskedRectification::person).orElse(null),
                lead.map(AskedRectification::reason).orElse(null));
    }
}
