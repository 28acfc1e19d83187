package io.zhiheng.administration.application.table.draft;

import io.zhiheng.administration.application.Proposals;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;

/** Asks a colleague to release the draft, which ends by it. */
@UseCase
public class ProposeTables {

    private final Drafts drafts;
    private final Proposable proposable;
    private final Proposals proposals;
    private final Clock clock;

    ProposeTables(Drafts drafts, Proposable proposable, Proposals proposals, Clock clock) {
        this.drafts = drafts;
        this.proposable = proposable;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** @throws io.zhiheng.shared.RuleBroken as {@link Proposable#require} says */
    public UUID execute(Actor actor, String subject, int seen, String note) {
        var draft = drafts.forChange(Kind.TABLES, subject);
        draft.requireInHandOf(actor, clock.instant());
        draft.requireVersion(seen);
        proposable.require(subject, draft.base(), draft.files());
        var release = proposals.propose(Kind.TABLES, subject, draft.base(), draft.files(), note, actor);
        drafts.delete(draft);
        return release;
    }
}
