package io.zhiheng.evidence.application;

import io.zhiheng.evidence.EvidenceFileView;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.evidence.domain.KeptEvidence;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import java.time.LocalDate;

/** Says from when until when a document is in force. */
@UseCase
public class StateValidity {

    private final KeptEvidence files;

    StateValidity(KeptEvidence files) {
        this.files = files;
    }

    public EvidenceFileView execute(Actor actor, EvidenceId id, LocalDate from, LocalDate until) {
        if (actor.enterprise() == null) {
            throw new NotFound("evidence", id);
        }
        var file = files.findByIdAndEnterpriseId(id.value(), actor.enterprise().value())
                .orElseThrow(() -> new NotFound("evidence", id));
        file.inForce(from, until);
        return file.view();
    }
}
