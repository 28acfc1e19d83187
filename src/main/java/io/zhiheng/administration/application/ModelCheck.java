package io.zhiheng.administration.application;

import io.zhiheng.platform.workflow.model.ModelPlay.Run;
import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.platform.workflow.model.ModelVetting;
import io.zhiheng.platform.workflow.model.ModelVetting.Reason;
import io.zhiheng.platform.workflow.model.ModelVetting.Verdict;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The verdict on a model, by itself or with forms of its own. */
@Component
public class ModelCheck {

    private final ModelVetting vetting;
    private final ModelVersions versions;
    private final ModelProposal proposal;
    private final Rehearsal rehearsal;
    private final Words words;

    ModelCheck(ModelVetting vetting, ModelVersions versions, ModelProposal proposal, Rehearsal rehearsal, Words words) {
        this.vetting = vetting;
        this.versions = versions;
        this.proposal = proposal;
        this.rehearsal = rehearsal;
        this.words = words;
    }

    /** Its forms are those of the versions in force. */
    public Verdict of(byte[] model) {
        return vetting.vet(model, formsInForce());
    }

    /** Why it could not be proposed like this; forms that are not among the files are those of the version in force. */
    @SuppressWarnings("unchecked")
    public List<Reason> reasonsAgainst(List<ModelFile> files) {
        try {
            proposal.of(files);
            return List.of();
        } catch (RuleBroken refused) {
            var whole = List.of(new Reason(null, null, words.of(refused.messageKey(), refused.args())));
            return (List<Reason>) refused.details().getOrDefault("reasons", whole);
        }
    }

    /** @param reasons why it could not be proposed like this; without runs where the vetting refuses it already */
    public record Tried(boolean passed, int ways, List<Run> runs, List<Reason> reasons) {}

    /** It is played through, if it can be. */
    public Tried tried(List<ModelFile> files) {
        var refused = reasonsAgainst(files);
        return refused.isEmpty() ? tried(proposal.of(files).files()) : new Tried(false, 0, List.of(), refused);
    }

    /** @param files of a version */
    public Tried tried(Map<String, byte[]> files) {
        var played = rehearsal.of(files);
        var reasons = rehearsal.reasons(played);
        return new Tried(reasons.isEmpty(), played.ways(), played.runs(), reasons);
    }

    private List<byte[]> formsInForce() {
        return versions.all().stream()
                .filter(ModelVersions.Version::inForce)
                .flatMap(version -> versions.files(version.deployment()).entrySet().stream())
                .filter(file -> file.getKey().endsWith(ModelFile.FORM))
                .map(file -> file.getValue())
                .toList();
    }
}
