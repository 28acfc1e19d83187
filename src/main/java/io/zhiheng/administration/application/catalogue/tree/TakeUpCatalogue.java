package io.zhiheng.administration.application.catalogue.tree;

import io.zhiheng.administration.application.catalogue.draft.CatalogueText;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;

/** Somebody goes on with a draft, unless a colleague has it in hand. */
@UseCase
public class TakeUpCatalogue {

    private final Drafts drafts;
    private final Clock clock;

    TakeUpCatalogue(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    public void execute(Actor actor, String code) {
        drafts.forChange(Kind.CATALOGUE, CatalogueText.subject(code)).pickUp(actor, clock.instant());
    }
}
