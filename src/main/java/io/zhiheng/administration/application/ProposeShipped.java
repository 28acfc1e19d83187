package io.zhiheng.administration.application;

import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.util.UUID;

/** Asks a colleague to go over to the version that ships with this build; later builds will replace it again. */
@UseCase
public class ProposeShipped {

    private final ModelProposal proposal;
    private final Proposals proposals;
    private final ModelVersions versions;

    ProposeShipped(ModelProposal proposal, Proposals proposals, ModelVersions versions) {
        this.proposal = proposal;
        this.proposals = proposals;
        this.versions = versions;
    }

    public UUID execute(Actor actor, String process, String note) {
        return proposals.propose(actor, proposal.requireAccepted(versions.shipped(process)), note);
    }
}
