package io.zhiheng.administration.application.catalogue.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiheng.administration.application.catalogue.CatalogueCheckup;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.EditionRegister;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.catalogue.exchange.CatalogueFiles;
import io.zhiheng.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** What holds for an edition before anybody is asked to release it, and once more before it comes into force. */
@Component
public class ProposableEdition {

    private final CatalogueFiles files;
    private final Editions editions;
    private final EditionRegister register;
    private final CatalogueCheckup checkup;

    ProposableEdition(CatalogueFiles files, Editions editions, EditionRegister register, CatalogueCheckup checkup) {
        this.files = files;
        this.editions = editions;
        this.register = register;
        this.checkup = checkup;
    }

    /**
     * @param base number of the edition that it went out from
     * @throws RuleBroken {@code edition-base-gone}, {@code edition-unchanged}, {@code edition-taken},
     *     {@code edition-refused} and {@code edition-scheme}, each with what is wrong
     */
    public Edition require(JsonNode catalogue, String base) {
        var inForce = editions.current();
        if (!inForce.number().equals(base)) {
            throw RuleBroken.conflict("administration.rule.edition-base-gone", base, inForce.number());
        }
        var sent = files.judge(catalogue);
        if (sent.edition() == null) {
            throw RuleBroken.invalid("administration.rule.edition-refused", sent.refused())
                    .with("refusals", sent.refusals());
        }
        var edition = sent.edition();
        if (isTheSame(edition, inForce)) {
            throw RuleBroken.conflict("administration.rule.edition-unchanged", inForce.number());
        }
        if (register.exists(edition.number())
                && !editions.byNumber(edition.number()).equals(edition)) {
            throw RuleBroken.conflict("administration.rule.edition-taken", edition.number());
        }
        var faults = checkup.schemeFaults(edition);
        if (!faults.isEmpty()) {
            throw RuleBroken.invalid("administration.rule.edition-scheme", faults.size(), faults.get(0));
        }
        return edition;
    }

    /** Whatever their numbers are. */
    private boolean isTheSame(Edition one, Edition other) {
        return withoutVersion(one).equals(withoutVersion(other));
    }

    private JsonNode withoutVersion(Edition edition) {
        var file = files.file(edition);
        ((ObjectNode) file.path("catalogue")).remove("version");
        return file;
    }
}
