package io.zhiheng.administration.application;

import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.util.List;
import java.util.UUID;

/** Asks a colleague to release a new version of a process. */
@UseCase
public class ProposeProcess {

    private final ModelProposal proposal;
    private final Rehearsal rehearsal;
    private final Proposals proposals;

    ProposeProcess(ModelProposal proposal, Rehearsal rehearsal, Proposals proposals) {
        this.proposal = proposal;
        this.rehearsal = rehearsal;
        this.proposals = proposals;
    }

    /**
     * @param files one model and those of its forms that are new
     * @throws io.zhiheng.shared.RuleBroken {@code model-refused} with the reasons
     */
    public UUID execute(Actor actor, List<ModelFile> files, String note) {
        var model = proposal.of(files);
        rehearsal.requirePassed(model.files());
        return proposals.propose(actor, model, note);
    }
}
