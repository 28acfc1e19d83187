package io.zhiheng.administration.application.catalogue.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiheng.administration.application.catalogue.CatalogueCheckup;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.EditionRegister;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.catalogue.exchange.CatalogueFiles;
import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.platform.workflow.model.ModelVetting;
import io.zhiheng.shared.RuleBroken;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What holds for an edition before anybody is asked to release it, and once more before it comes into force. */
@Component
public class ProposableEdition {

    private static final String PROCESS = "selfAssessment";
    private static final String MODEL = ".bpmn";

    private final CatalogueFiles files;
    private final Editions editions;
    private final EditionRegister register;
    private final CatalogueCheckup checkup;
    private final ModelVersions models;
    private final ModelVetting vetting;

    ProposableEdition(
            CatalogueFiles files,
            Editions editions,
            EditionRegister register,
            CatalogueCheckup checkup,
            ModelVersions models,
            ModelVetting vetting) {
        this.files = files;
        this.editions = editions;
        this.register = register;
        this.checkup = checkup;
        this.models = models;
        this.vetting = vetting;
    }

    /**
     * @param base number of the edition that it went out from
     * @throws RuleBroken {@code edition-base-gone}, {@code edition-unchanged}, {@code edition-taken},
     *     {@code edition-refused}, {@code edition-scheme} and {@code edition-indicators}, each with what is wrong
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
        requireFittingModel(edition);
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

    /** One task of the process for each first-level indicator, no more and no fewer. */
    private void requireFittingModel(Edition edition) {
        var expected = edition.firstLevel().stream()
                .map(Edition.FirstLevel::id)
                .sorted()
                .toList();
        var given = models.inForce(PROCESS)
                .map(version -> models.files(version.deployment()))
                .flatMap(all -> all.entrySet().stream()
                        .filter(file -> file.getKey().endsWith(MODEL))
                        .findFirst())
                .map(model -> vetting.indicators(model.getValue()))
                .orElse(List.of());
        if (!expected.equals(given.stream().sorted().toList())) {
            throw RuleBroken.conflict(
                    "administration.rule.edition-indicators",
                    String.join("、", expected),
                    String.join("、", new TreeSet<>(given)));
        }
    }
}
