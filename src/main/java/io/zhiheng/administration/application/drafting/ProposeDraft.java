package io.zhiheng.administration.application.drafting;

import io.zhiheng.administration.application.ProposeProcess;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;

/** Asks a colleague to release the draft, which ends by it. */
@UseCase
public class ProposeDraft {

    private final Drafts drafts;
    private final ProposeProcess propose;
    private final Clock clock;

    ProposeDraft(Drafts drafts, ProposeProcess propose, Clock clock) {
        this.drafts = drafts;
        this.propose = propose;
        this.clock = clock;
    }

    /** @throws io.zhiheng.shared.RuleBroken {@code model-refused} with the reasons */
    public UUID execute(Actor actor, String process, int seen, String note) {
        var draft = drafts.forChange(Kind.PROCESS, process);
        draft.requireInHandOf(actor, clock.instant());
        draft.requireVersion(seen);
        var release = propose.execute(actor, DraftFiles.sent(draft), note);
        drafts.delete(draft);
        return release;
    }
}
