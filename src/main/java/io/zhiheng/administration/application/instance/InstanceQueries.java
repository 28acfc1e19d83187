package io.zhiheng.administration.application.instance;

import io.zhiheng.administration.application.VersionPlaces;
import io.zhiheng.platform.workflow.instance.Instance;
import io.zhiheng.platform.workflow.instance.InstanceFilter;
import io.zhiheng.platform.workflow.instance.InstanceOwner.Head;
import io.zhiheng.platform.workflow.instance.InstanceOwners;
import io.zhiheng.platform.workflow.instance.Instances;
import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.platform.workflow.model.ModelVersions.Token;
import io.zhiheng.platform.workflow.model.ModelVersions.Version;
import io.zhiheng.shared.NotFound;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Processes that run or have run, found by whatever is known of them. */
@Component
@Transactional(readOnly = true)
public class InstanceQueries {

    private static final int MOST = 200;

    private final Instances instances;
    private final InstanceOwners owners;
    private final ModelVersions versions;
    private final VersionPlaces places;
    private final InstanceSearching searching;

    InstanceQueries(
            Instances instances,
            InstanceOwners owners,
            ModelVersions versions,
            VersionPlaces places,
            InstanceSearching searching) {
        this.instances = instances;
        this.owners = owners;
        this.versions = versions;
        this.places = places;
        this.searching = searching;
    }

    /** Newest first. */
    public Page<InstanceRow> page(InstanceSearch search, int page, int size) {
        var paging = PageRequest.of(Math.max(0, page), Math.min(MOST, Math.max(1, size)));
        var filter = new InstanceFilter(
                search.process().isBlank() ? null : search.process(),
                search.version() == null
                        ? null
                        : places.deployed(search.version()).deployment(),
                search.standing(),
                searching.keys(search.words()));
        var found = instances.list(filter, paging.getOffset(), paging.getPageSize());
        return new PageImpl<>(rows(found.items()), paging, found.total());
    }

    /** @throws NotFound when no process goes by this key */
    public InstanceRow one(String businessKey) {
        return instances
                .find(businessKey)
                .map(instance -> rows(List.of(instance)).get(0))
                .orElseThrow(() -> new NotFound("instance", businessKey));
    }

    /** Where it stands. */
    public List<Token> tokens(String businessKey) {
        one(businessKey);
        return instances.tokens(businessKey);
    }

    List<InstanceRow> rows(List<Instance> found) {
        var heads = owners.heads(found.stream().map(Instance::businessKey).toList());
        var ids = places.ids(found.stream().map(Instance::deployment).toList());
        var names = versions.all().stream()
                .collect(Collectors.toMap(Version::deployment, Version::name, (one, same) -> one));
        return found.stream()
                .map(instance -> new InstanceRow(
                        instance,
                        names.getOrDefault(instance.deployment(), instance.process()),
                        ids.get(instance.deployment()),
                        heads.getOrDefault(instance.businessKey(), Head.UNKNOWN)))
                .toList();
    }
}
