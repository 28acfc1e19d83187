package io.zhiheng.request.process;

import io.zhiheng.certificate.application.CertificateStep;
import io.zhiheng.conclusion.application.ConclusionStep;
import io.zhiheng.finding.application.ReviewStep;
import io.zhiheng.request.application.RequestStep;
import io.zhiheng.request.application.acceptance.AcceptanceStep;
import io.zhiheng.team.application.TeamStep;
import io.zhiheng.visit.application.VisitStep;
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
