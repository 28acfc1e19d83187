package io.zhiheng.administration.application;

import io.zhiheng.administration.domain.Release;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.platform.workflow.model.ModelVersions;
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
    public Published publish(Release release) {
        proposal.requireAccepted(release.files());
        var version = versions.deploy(release.subject(), release.files());
        return new Published(String.valueOf(version.version()), version.deployment());
    }
}
