package io.zhiheng.administration.application.table.testing;

import io.zhiheng.administration.application.table.cases.KeptCases;
import io.zhiheng.administration.application.table.cases.TableCases;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Draft;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Changes the test cases of the draft that the actor has in hand. */
@Component
class DraftCases {

    private final Drafts drafts;
    private final TableCases cases;
    private final Clock clock;

    DraftCases(Drafts drafts, TableCases cases, Clock clock) {
        this.drafts = drafts;
        this.cases = cases;
        this.clock = clock;
    }

    /** For the rest of the transaction. */
    Draft inHand(Actor actor, String subject, int seen) {
        if (cases.edition(subject).isEmpty()) {
            throw new NotFound("rating-case", subject);
        }
        var draft = drafts.forChange(Kind.TABLES, subject);
        draft.requireInHandOf(actor, clock.instant());
        draft.requireVersion(seen);
        return draft;
    }

    /** @return the new version of the draft */
    int change(Actor actor, Draft draft, UnaryOperator<KeptCases> change) {
        var changed = change.apply(KeptCases.in(draft.files()));
        draft.save(actor, draft.version(), changed.replacement(), clock.instant());
        return draft.version();
    }
}
