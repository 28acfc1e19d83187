package io.zhiheng.administration.application.table.testing;

import io.zhiheng.administration.application.table.cases.KeptCases;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;

/** Takes an own test case away from the draft. */
@UseCase
public class RemoveCase {

    private final DraftCases drafts;

    RemoveCase(DraftCases drafts) {
        this.drafts = drafts;
    }

    /** @return the new version of the draft */
    public int execute(Actor actor, String subject, int seen, String id) {
        var draft = drafts.inHand(actor, subject, seen);
        KeptCases.in(draft.files()).own(id).orElseThrow(() -> new NotFound("rating-case", id));
        return drafts.change(actor, draft, file -> file.without(id));
    }
}
