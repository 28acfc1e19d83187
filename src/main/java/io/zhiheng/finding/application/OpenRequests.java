package io.zhiheng.finding.application;

import io.zhiheng.request.RequestState;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.shared.EnterpriseId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The request of an enterprise that is under review; there is at most one. */
@Component
class OpenRequests {

    private final AssessmentRequests requests;

    OpenRequests(AssessmentRequests requests) {
        this.requests = requests;
    }

    /** Those that somebody of the institution may have something to do about. */
    List<AssessmentRequest> going(EnterpriseId enterprise) {
        return requests.unfinished(
                enterprise.value(),
                Stream.of(RequestState.values())
                        .filter(state ->
                                state != RequestState.DRAFT && (state.isUnfinished() || state.hasCertificate()))
                        .toList());
    }

    Optional<AssessmentRequest> of(EnterpriseId enterprise) {
        return requests
                .unfinished(
                        enterprise.value(),
                        Stream.of(RequestState.values())
                                .filter(RequestState::isUnderReview)
                                .toList())
                .stream()
                .findFirst();
    }
}
