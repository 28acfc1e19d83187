package io.zhiheng.administration.application.catalogue.draft;

import io.zhiheng.catalogue.exchange.CatalogueFiles;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;

/** Makes a draft of a file. Nothing of it is in force before it was compared and released. */
@UseCase
public class ImportCatalogue {

    private final CatalogueFiles files;
    private final OpenCatalogue open;

    ImportCatalogue(CatalogueFiles files, OpenCatalogue open) {
        this.files = files;
        this.open = open;
    }

    /**
     * @return code of the catalogue
     * @throws RuleBroken {@code catalogue-refused} with every place that is refused; {@code catalogue-draft-there}
     */
    public String execute(Actor actor, byte[] content) {
        var sent = files.read(content);
        if (sent.edition() == null) {
            throw RuleBroken.invalid("catalogue.rule.catalogue-refused", sent.refused())
                    .with("refusals", sent.refusals());
        }
        return open.execute(actor, null, sent.file());
    }
}
