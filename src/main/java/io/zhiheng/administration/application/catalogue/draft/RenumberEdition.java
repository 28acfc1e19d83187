package io.zhiheng.administration.application.catalogue.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;

/** Gives the draft another number and title; whether they will do is said by the check. */
@UseCase
public class RenumberEdition {

    private final Drafts drafts;
    private final Clock clock;

    RenumberEdition(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    public void execute(Actor actor, String code, int seen, String version, String title) {
        var now = clock.instant();
        var draft = drafts.forChange(Kind.CATALOGUE, CatalogueText.subject(code));
        draft.requireInHandOf(actor, now);
        var catalogue = CatalogueText.of(draft);
        ((ObjectNode) catalogue.path("catalogue"))
                .put("version", version.strip())
                .put("title", title.strip());
        draft.save(actor, seen, CatalogueText.files(catalogue), now);
    }
}
