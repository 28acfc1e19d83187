package io.zhiheng.administration.application;

import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.util.UUID;

/** Asks a colleague to bring an earlier version into force again. */
@UseCase
public class ProposeAgain {

    private final ModelProposal proposal;
    private final Proposals proposals;
    private final ModelVersions versions;
    private final VersionPlaces places;

    ProposeAgain(ModelProposal proposal, Proposals proposals, ModelVersions versions, VersionPlaces places) {
        this.proposal = proposal;
        this.proposals = proposals;
        this.versions = versions;
        this.places = places;
    }

    /** @param id of a version that was in force */
    public UUID execute(Actor actor, UUID id, String note) {
        var files = versions.files(places.deployed(id).deployment());
        return proposals.propose(actor, proposal.requireAccepted(files), note);
    }
}
