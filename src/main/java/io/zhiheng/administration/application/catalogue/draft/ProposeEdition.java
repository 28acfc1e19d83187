package io.zhiheng.administration.application.catalogue.draft;

import io.zhiheng.administration.application.Proposals;
import io.zhiheng.administration.application.catalogue.ModelOfEdition;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.WhyText;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.catalogue.exchange.CatalogueFiles;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Asks a colleague to publish the draft, which ends by it, or to bring an earlier edition into force again, each with
 * the model that it needs.
 */
@UseCase
public class ProposeEdition {

    private final Drafts drafts;
    private final ProposableEdition proposable;
    private final Proposals proposals;
    private final Editions editions;
    private final CatalogueFiles files;
    private final ModelOfEdition models;
    private final Clock clock;

    ProposeEdition(
            Drafts drafts,
            ProposableEdition proposable,
            Proposals proposals,
            Editions editions,
            CatalogueFiles files,
            ModelOfEdition models,
            Clock clock) {
        this.drafts = drafts;
        this.proposable = proposable;
        this.proposals = proposals;
        this.editions = editions;
        this.files = files;
        this.models = models;
        this.clock = clock;
    }

    /**
     * @param code of the catalogue whose draft is meant; null for an earlier edition
     * @param seen the version of the draft that its author has seen
     * @param edition number of an earlier edition; null for the draft
     * @throws io.zhiheng.shared.RuleBroken as {@link ProposableEdition#require} and {@link ModelOfEdition#take} say
     */
    public UUID execute(Actor actor, String code, int seen, String edition, String note) {
        return edition == null ? draft(actor, code, seen, note) : earlier(actor, edition, note);
    }

    private UUID draft(Actor actor, String code, int seen, String note) {
        var draft = drafts.forChange(Kind.CATALOGUE, CatalogueText.subject(code));
        draft.requireInHandOf(actor, clock.instant());
        draft.requireVersion(seen);
        var edition = proposable.require(CatalogueText.of(draft), draft.base());
        var all = draft.files();
        all.putAll(models.take(actor, edition));
        var release = proposals.propose(Kind.CATALOGUE, draft.subject(), draft.base(), all, note, actor);
        drafts.delete(draft);
        return release;
    }

    private UUID earlier(Actor actor, String number, String note) {
        var edition = editions.byNumber(number);
        var file = files.file(edition);
        var inForce = editions.current().number();
        var why = WhyText.required(note);
        proposable.require(file, inForce);
        var all = new TreeMap<>(CatalogueText.files(file));
        all.putAll(models.take(actor, edition));
        return proposals.propose(Kind.CATALOGUE, CatalogueText.subject(edition.code()), inForce, all, why, actor);
    }
}
