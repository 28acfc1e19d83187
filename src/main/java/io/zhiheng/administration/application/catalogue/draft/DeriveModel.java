package io.zhiheng.administration.application.catalogue.draft;

import io.zhiheng.administration.application.ModelFile;
import io.zhiheng.administration.application.catalogue.ModelOfEdition;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.catalogue.exchange.CatalogueFiles;
import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.platform.workflow.model.ModelVetting;
import io.zhiheng.platform.workflow.model.TasksOfIndicators;
import io.zhiheng.platform.workflow.model.TasksOfIndicators.Indicator;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * Gives the draft of the self-assessment's process the tasks of the indicators that the draft of a catalogue has; it is
 * begun from the version in force where there is none. Words and places are then a matter of the process editor.
 */
@UseCase
public class DeriveModel {

    private final Drafts drafts;
    private final ModelVersions versions;
    private final ModelVetting vetting;
    private final TasksOfIndicators tasks;
    private final Editions editions;
    private final CatalogueFiles files;
    private final Clock clock;

    DeriveModel(
            Drafts drafts,
            ModelVersions versions,
            ModelVetting vetting,
            TasksOfIndicators tasks,
            Editions editions,
            CatalogueFiles files,
            Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.vetting = vetting;
        this.tasks = tasks;
        this.editions = editions;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param code of the catalogue whose draft is meant
     * @throws RuleBroken {@code edition-refused}, {@code draft-held}, {@code model-not-derived}
     */
    public void execute(Actor actor, String code) {
        var edition = edition(code);
        drafts.beginOnce(UUID.randomUUID(), Kind.PROCESS.name(), ModelOfEdition.PROCESS);
        var draft = drafts.forChange(Kind.PROCESS, ModelOfEdition.PROCESS);
        draft.requireInHandOf(actor, clock.instant());
        if (!draft.isBegun()) {
            draft.begin(versions.files(
                    versions.inForce(ModelOfEdition.PROCESS).orElseThrow().deployment()));
        }
        var model = draft.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(ModelFile.MODEL))
                .findFirst()
                .orElseThrow();
        draft.save(actor, draft.version(), Map.of(model.getKey(), fitted(model.getValue(), edition)), clock.instant());
    }

    private Edition edition(String code) {
        var sent = files.judge(CatalogueText.of(drafts.forChange(Kind.CATALOGUE, CatalogueText.subject(code))));
        if (sent.edition() == null) {
            throw RuleBroken.invalid("administration.rule.edition-refused", sent.refused());
        }
        return sent.edition();
    }

    private byte[] fitted(byte[] model, Edition edition) {
        try {
            vetting.indicators(model);
            return tasks.fit(
                    model,
                    edition.firstLevel().stream()
                            .map(first ->
                                    new Indicator(first.id(), first.displayNo() + ' ' + first.name(), like(first)))
                            .toList());
        } catch (IllegalArgumentException unreadable) {
            throw RuleBroken.conflict("administration.rule.model-not-derived");
        }
    }

    /** One in force that asks for the same: clauses or figures. */
    private String like(Edition.FirstLevel first) {
        return editions.current().firstLevel().stream()
                .filter(each ->
                        each.performance().isEmpty() == first.performance().isEmpty())
                .map(Edition.FirstLevel::id)
                .findFirst()
                .orElse("");
    }
}
