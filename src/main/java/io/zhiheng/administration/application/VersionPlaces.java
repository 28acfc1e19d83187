package io.zhiheng.administration.application;

import io.zhiheng.administration.domain.ReleaseRow;
import io.zhiheng.administration.domain.Releases;
import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.platform.workflow.model.ModelVersions.Version;
import io.zhiheng.shared.NotFound;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was proposed goes by the id of its release, what shipped by that of its deployment. */
@Component
public class VersionPlaces {

    private final Releases releases;
    private final ModelVersions versions;

    VersionPlaces(Releases releases, ModelVersions versions) {
        this.releases = releases;
        this.versions = versions;
    }

    Optional<ReleaseRow> release(UUID id) {
        return releases.row(id);
    }

    /** @throws NotFound when the version is not deployed */
    public Version deployed(UUID id) {
        var release = releases.row(id);
        if (release.isPresent()) {
            var place = release.get().place();
            if (place == null) {
                throw new NotFound("process-version", id);
            }
            return versions.of(place);
        }
        var version = versions.of(id.toString());
        if (byPlace().containsKey(version.deployment())) {
            throw new NotFound("process-version", id);
        }
        return version;
    }

    /** The ids of versions by their deployments. */
    public Map<String, UUID> ids(Collection<String> deployments) {
        var released = byPlace();
        return deployments.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        deployment -> released.containsKey(deployment)
                                ? released.get(deployment).id()
                                : UUID.fromString(deployment)));
    }

    Map<String, ReleaseRow> byPlace() {
        return releases.placed().stream().collect(Collectors.toMap(ReleaseRow::place, Function.identity()));
    }
}
