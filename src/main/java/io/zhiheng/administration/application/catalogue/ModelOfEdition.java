package io.zhiheng.administration.application.catalogue;

import io.zhiheng.administration.application.ModelFile;
import io.zhiheng.administration.application.ModelProposal;
import io.zhiheng.administration.application.ModelProposal.Whole;
import io.zhiheng.administration.application.Rehearsal;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Draft;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.platform.workflow.model.ModelVersions.Version;
import io.zhiheng.platform.workflow.model.ModelVetting;
import io.zhiheng.platform.workflow.model.ModelVetting.Reason;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The model of the self-assessment that an edition needs: one task for each first-level indicator, no more and no
 * fewer. Where the one in force has others, the draft of the process goes with the edition, or else the newest earlier
 * version that fits.
 */
@Component
public class ModelOfEdition {

    /** The process whose tasks follow the indicators. */
    public static final String PROCESS = "selfAssessment";

    private final ModelVersions versions;
    private final ModelVetting vetting;
    private final ModelProposal proposal;
    private final Rehearsal rehearsal;
    private final Drafts drafts;
    private final Clock clock;

    ModelOfEdition(
            ModelVersions versions,
            ModelVetting vetting,
            ModelProposal proposal,
            Rehearsal rehearsal,
            Drafts drafts,
            Clock clock) {
        this.versions = versions;
        this.vetting = vetting;
        this.proposal = proposal;
        this.rehearsal = rehearsal;
        this.drafts = drafts;
        this.clock = clock;
    }

    public enum Source {
        IN_FORCE,
        DRAFT,
        EARLIER,
        NONE
    }

    /**
     * Which model it is.
     *
     * @param by who saved the draft last; null where it is none, as is {@code at}
     * @param version of an earlier model; null where it is none
     */
    public record Choice(Source source, String by, Instant at, Integer version) {}

    public Choice choice(Edition edition) {
        var ids = ids(edition);
        if (inForceFits(ids)) {
            return new Choice(Source.IN_FORCE, null, null, null);
        }
        var draft = draft().filter(found -> fits(found.files(), ids));
        return draft.isPresent()
                ? new Choice(Source.DRAFT, draft.get().savedBy(), draft.get().savedAt(), null)
                : earlier(ids)
                        .map(version -> new Choice(Source.EARLIER, null, null, version.version()))
                        .orElse(new Choice(Source.NONE, null, null, null));
    }

    /**
     * What goes with the edition, vetted and played through; nothing where the model in force fits. A draft ends by it.
     *
     * @throws RuleBroken {@code edition-indicators}, {@code draft-held}, {@code edition-model} with the reasons
     */
    public Map<String, byte[]> take(Actor actor, Edition edition) {
        var ids = ids(edition);
        return switch (choice(edition).source()) {
            case IN_FORCE -> Map.of();
            case DRAFT -> takeDraft(actor, ids);
            case EARLIER ->
                proposal.requireAccepted(
                                versions.files(earlier(ids).orElseThrow().deployment()), ids)
                        .files();
            case NONE -> throw unfit(ids);
        };
    }

    /**
     * Deploys what went with the edition.
     *
     * @param files of the release
     * @return where the model is found from now on; null where the one in force stays
     * @throws RuleBroken {@code edition-indicators}, {@code model-refused} with the reasons
     */
    public String publish(Edition edition, SortedMap<String, byte[]> files) {
        var ids = ids(edition);
        var model = new TreeMap<>(files);
        model.keySet().removeIf(name -> !name.endsWith(ModelFile.MODEL) && !name.endsWith(ModelFile.FORM));
        if (!model.isEmpty()) {
            var accepted = proposal.requireAccepted(model, ids);
            return versions.deploy(PROCESS, accepted.files()).deployment();
        }
        if (!inForceFits(ids)) {
            throw unfit(ids);
        }
        return null;
    }

    private SortedMap<String, byte[]> takeDraft(Actor actor, Set<String> ids) {
        var draft = drafts.forChange(Kind.PROCESS, PROCESS);
        draft.requireInHandOf(actor, clock.instant());
        var whole = passed(draft.files(), ids);
        drafts.delete(draft);
        return whole.files();
    }

    private Whole passed(SortedMap<String, byte[]> files, Set<String> ids) {
        try {
            var whole = proposal.requireAccepted(files, ids);
            rehearsal.requirePassed(whole.files());
            return whole;
        } catch (RuleBroken refused) {
            if (refused.details().get("reasons") instanceof List<?> reasons && reasons.get(0) instanceof Reason first) {
                throw RuleBroken.invalid("administration.rule.edition-model", reasons.size(), first.message())
                        .with("reasons", reasons);
            }
            throw refused;
        }
    }

    private Optional<Draft> draft() {
        return drafts.current(PROCESS).filter(draft -> draft.kind() == Kind.PROCESS && draft.isBegun());
    }

    private Optional<Version> earlier(Set<String> ids) {
        return versions.all().stream()
                .filter(version -> version.process().equals(PROCESS))
                .filter(version -> fits(versions.files(version.deployment()), ids))
                .findFirst();
    }

    private boolean inForceFits(Set<String> ids) {
        return fits(inForce(), ids);
    }

    private SortedMap<String, byte[]> inForce() {
        return versions.files(versions.inForce(PROCESS).orElseThrow().deployment());
    }

    private boolean fits(SortedMap<String, byte[]> files, Set<String> ids) {
        var tasks = tasks(files);
        return tasks.size() == ids.size() && ids.equals(new TreeSet<>(tasks));
    }

    /** None where a draft is not readable. */
    private List<String> tasks(SortedMap<String, byte[]> files) {
        try {
            return files.entrySet().stream()
                    .filter(file -> file.getKey().endsWith(ModelFile.MODEL))
                    .findFirst()
                    .map(model -> vetting.indicators(model.getValue()))
                    .orElse(List.of());
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static Set<String> ids(Edition edition) {
        return edition.firstLevel().stream().map(Edition.FirstLevel::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private RuleBroken unfit(Set<String> ids) {
        return RuleBroken.conflict(
                "administration.rule.edition-indicators",
                String.join("、", ids),
                String.join("、", new TreeSet<>(tasks(inForce()))));
    }
}
