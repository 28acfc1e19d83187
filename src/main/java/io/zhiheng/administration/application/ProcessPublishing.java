package io.zhiheng.administration.application;

import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.platform.workflow.model.ModelVersions;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** A model is vetted once more, since the contract may have changed, and deployed with its forms. */
@Component
class ProcessPublishing implements Publishing {

    private final ModelProposal proposal;
    private final ModelVersions versions;

    ProcessPublishing(ModelProposal proposal, ModelVersions versions) {
        this.proposal = proposal;
        this.versions = versions;
    }

    @Override
    public Kind kind() {
        return Kind.PROCESS;
    }

    @Override
    public Published publish(String process, SortedMap<String, byte[]> files) {
        proposal.requireAccepted(files);
        var version = versions.deploy(process, files);
        return new Published(version.version(), version.deployment());
    }
}
