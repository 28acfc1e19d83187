package io.zhiheng.administration.application.catalogue.draft;

import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;

/**
 * Lets a draft go out from the edition that is in force by now. What it holds stays; what differs from that edition is
 * seen in the comparison.
 */
@UseCase
public class RebaseCatalogue {

    private final Drafts drafts;
    private final Editions editions;
    private final Clock clock;

    RebaseCatalogue(Drafts drafts, Editions editions, Clock clock) {
        this.drafts = drafts;
        this.editions = editions;
        this.clock = clock;
    }

    public void execute(Actor actor, String code) {
        var draft = drafts.forChange(Kind.CATALOGUE, CatalogueText.subject(code));
        draft.requireInHandOf(actor, clock.instant());
        draft.rebase(draft.files(), editions.current().number());
    }
}
