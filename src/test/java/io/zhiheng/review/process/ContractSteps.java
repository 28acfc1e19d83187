package io.zhiheng.review.process;

import io.zhiheng.review.application.RequestStep;
import io.zhiheng.review.application.certificate.CertificateStep;
import io.zhiheng.review.application.conclusion.ConclusionStep;
import io.zhiheng.review.application.document.ReviewStep;
import io.zhiheng.review.application.onsite.VisitStep;
import io.zhiheng.review.application.request.AcceptanceStep;
import io.zhiheng.review.application.team.TeamStep;
import java.util.Arrays;
import java.util.stream.Stream;

/** The steps of all phases of a third-party assessment. */
final class ContractSteps {

    private ContractSteps() {}

    static Stream<RequestStep> all() {
        return Stream.<RequestStep[]>of(
                        AcceptanceStep.values(),
                        TeamStep.values(),
                        ReviewStep.values(),
                        VisitStep.values(),
                        ConclusionStep.values(),
                        CertificateStep.values())
                .flatMap(Arrays::stream);
    }
}
