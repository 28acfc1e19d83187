package io.zhiheng.administration.application.table.testing;

import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;

/** Expects of a test case again what it says itself. */
@UseCase
public class RestoreCase {

    private final DraftCases drafts;

    RestoreCase(DraftCases drafts) {
        this.drafts = drafts;
    }

    /** @return the new version of the draft */
    public int execute(Actor actor, String subject, int seen, String id) {
        var draft = drafts.inHand(actor, subject, seen);
        return drafts.change(actor, draft, file -> file.mending(id, null));
    }
}
