package io.zhiheng.administration.application.incident;

import io.zhiheng.administration.application.instance.ValueWords;
import io.zhiheng.platform.workflow.instance.FailureCause;
import io.zhiheng.platform.workflow.instance.Incident;
import io.zhiheng.platform.workflow.instance.InstanceOwner.Head;
import io.zhiheng.platform.workflow.instance.InstanceOwners;
import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.platform.workflow.model.ModelVersions.Version;
import io.zhiheng.shared.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says why steps failed, and what helps. */
@Component
class IncidentLines {

    private final InstanceOwners owners;
    private final ModelVersions versions;
    private final ValueWords values;
    private final RetryRights rights;
    private final Words words;

    IncidentLines(InstanceOwners owners, ModelVersions versions, ValueWords values, RetryRights rights, Words words) {
        this.owners = owners;
        this.versions = versions;
        this.values = values;
        this.rights = rights;
        this.words = words;
    }

    List<IncidentLine> of(List<Incident> incidents) {
        if (incidents.isEmpty()) {
            return List.of();
        }
        var heads = owners.heads(incidents.stream().map(Incident::businessKey).toList());
        var names = versions.all().stream()
                .filter(Version::inForce)
                .collect(Collectors.toMap(Version::process, Version::name));
        return incidents.stream()
                .map(incident -> new IncidentLine(
                        incident.id(),
                        names.getOrDefault(incident.process(), incident.process()),
                        incident.businessKey(),
                        heads.getOrDefault(incident.businessKey(), Head.UNKNOWN),
                        incident.name(),
                        cause(incident.cause()),
                        words.of("administration.cause." + incident.cause().kind() + ".help"),
                        rights.ofPlatform().contains(incident.step()),
                        incident.since()))
                .toList();
    }

    private String cause(FailureCause cause) {
        return words.of("administration.cause." + cause.kind(), detail(cause));
    }

    private String detail(FailureCause cause) {
        if (cause.detail() == null) {
            return words.of("administration.cause.unnamed");
        }
        return switch (cause.kind()) {
            case RULE ->
                words.find(cause.detail())
                        .map(known -> words.of(cause.detail(), cause.args().toArray()))
                        .orElse(cause.detail());
            case VARIABLE_MISSING -> values.label(cause.detail());
            default -> cause.detail();
        };
    }
}
