package io.zhiheng.administration.application.catalogue.tree;

import io.zhiheng.administration.application.catalogue.draft.CatalogueText;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.catalogue.edit.CatalogueTree;
import io.zhiheng.catalogue.edit.TreeEdit;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.List;

/** Changes elements of a draft, all of them or none. What they hold may be as wrong as it likes; the check says so. */
@UseCase
public class EditCatalogue {

    private static final int MOST_EDITS = 1_000;
    private static final int MOST_BYTES = 20_000_000;

    private final Drafts drafts;
    private final Clock clock;

    EditCatalogue(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * @param seen the version that the writer has seen
     * @param edits in the order in which they were made
     * @return the new version
     * @throws RuleBroken {@code draft-held}, {@code stale-version}, {@code catalogue-large}, and as
     *     {@link CatalogueTree#apply} says
     */
    public int execute(Actor actor, String code, int seen, List<TreeEdit> edits) {
        if (edits.size() > MOST_EDITS) {
            throw RuleBroken.invalid("administration.rule.edits", MOST_EDITS);
        }
        var now = clock.instant();
        var draft = drafts.forChange(Kind.CATALOGUE, CatalogueText.subject(code));
        draft.requireInHandOf(actor, now);
        draft.requireVersion(seen);
        var catalogue = CatalogueText.of(draft);
        var tree = new CatalogueTree(catalogue);
        edits.forEach(tree::apply);
        var files = CatalogueText.files(catalogue);
        if (files.values().stream().anyMatch(content -> content.length > MOST_BYTES)) {
            throw RuleBroken.invalid("administration.rule.catalogue-large", MOST_BYTES / 1_000_000);
        }
        draft.save(actor, seen, files, now);
        return draft.version();
    }
}
