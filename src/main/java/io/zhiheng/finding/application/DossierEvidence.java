package io.zhiheng.finding.application;

import io.zhiheng.evidence.EvidenceAccess;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An institution's people read exactly the files of the frozen revisions of requests whose dossier they may read. */
@Component
class DossierEvidence implements EvidenceAccess {

    private final OpenRequests requests;
    private final RequestAccess access;
    private final Dossiers dossiers;

    DossierEvidence(OpenRequests requests, RequestAccess access, Dossiers dossiers) {
        this.requests = requests;
        this.access = access;
        this.dossiers = dossiers;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(Actor actor, EnterpriseId owner, EvidenceId evidence) {
        return actor.institution() != null
                && requests.going(owner).stream()
                        .filter(request ->
                                dossiers.evidenceOf(request.selfAssessment()).contains(evidence.toString()))
                        .anyMatch(request -> access.mayReadDossier(actor, request));
    }
}
