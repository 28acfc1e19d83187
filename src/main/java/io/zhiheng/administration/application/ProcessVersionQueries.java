package io.zhiheng.administration.application;

import io.zhiheng.administration.application.ProcessVersion.State;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.ReleaseRow;
import io.zhiheng.administration.domain.Releases;
import io.zhiheng.platform.workflow.Starts;
import io.zhiheng.platform.workflow.Starts.Stop;
import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.platform.workflow.model.ModelVersions.Token;
import io.zhiheng.platform.workflow.model.ModelVersions.Version;
import io.zhiheng.shared.NotFound;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Versions of processes: what waits for a second person, what is in force, what was. */
@Component
@Transactional(readOnly = true)
public class ProcessVersionQueries {

    private static final int MOST = 200;

    private final Releases releases;
    private final ModelVersions versions;
    private final VersionPlaces places;
    private final Starts starts;

    ProcessVersionQueries(Releases releases, ModelVersions versions, VersionPlaces places, Starts starts) {
        this.releases = releases;
        this.versions = versions;
        this.places = places;
        this.starts = starts;
    }

    /**
     * What waits first, then newest first.
     *
     * @param process id, null for all
     * @param state null for all
     */
    public Page<ProcessVersion> page(String process, State state, int page, int size) {
        var deployed = versions.all();
        var found = all(deployed).stream()
                .filter(version -> process == null || version.process().equals(process))
                .filter(version -> state == null || version.state() == state)
                .sorted(Comparator.comparing(ProcessVersion::isPending)
                        .thenComparing(ProcessVersion::latest)
                        .reversed()
                        .thenComparing(ProcessVersion::id))
                .toList();
        var paging = PageRequest.of(Math.max(0, page), Math.min(MOST, Math.max(1, size)));
        var shown = found.stream()
                .skip(paging.getOffset())
                .limit(paging.getPageSize())
                .toList();
        return new PageImpl<>(counted(shown, deployed), paging, found.size());
    }

    public ProcessVersion one(UUID id) {
        var deployed = versions.all();
        var one = all(deployed).stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("process-version", id));
        return counted(List.of(one), deployed).get(0);
    }

    /** The Chinese names of the processes by their ids. */
    public Map<String, String> processes() {
        var names = new LinkedHashMap<String, String>();
        versions.all().stream()
                .filter(Version::inForce)
                .forEach(version -> names.put(version.process(), version.name()));
        return names;
    }

    /** The version by which each process starts. */
    public List<ProcessVersion> inForce() {
        var deployed = versions.all();
        return counted(all(deployed).stream().filter(ProcessVersion::inForce).toList(), deployed);
    }

    /** @throws NotFound when there is no such process */
    public ProcessVersion inForce(String process) {
        return inForce().stream()
                .filter(version -> version.process().equals(process))
                .findFirst()
                .orElseThrow(() -> new NotFound("process", process));
    }

    public List<ProcessVersion> pending() {
        return all(versions.all()).stream().filter(ProcessVersion::isPending).toList();
    }

    public boolean newerShips(String process) {
        return versions.newerShips(process);
    }

    /** Where processes of this version stand; nowhere as long as it is not deployed. */
    public List<Token> tokens(UUID id) {
        var proposed = places.release(id).filter(row -> row.place() == null);
        return proposed.isPresent()
                ? List.of()
                : versions.tokens(places.deployed(id).deployment());
    }

    /** The model and its forms, by name. */
    public SortedMap<String, byte[]> files(UUID id) {
        return releases.findById(id)
                .filter(release -> release.place() == null)
                .map(release -> release.files())
                .orElseGet(() -> versions.files(places.deployed(id).deployment()));
    }

    /** The name of its model. */
    public Optional<String> modelFile(UUID id) {
        return files(id).keySet().stream()
                .filter(file -> file.endsWith(ModelFile.MODEL))
                .findFirst();
    }

    public byte[] file(UUID id, String name) {
        var content = files(id).get(name);
        if (content == null) {
            throw new NotFound("process-file", name);
        }
        return content;
    }

    private List<ProcessVersion> all(List<Version> deployed) {
        var rows = releases.rows(Kind.PROCESS);
        var byPlace = places.byPlace();
        var names = processes();
        var waiting = rows.stream()
                .filter(row -> row.place() == null)
                .map(row -> ProcessVersion.waiting(row, names.getOrDefault(row.subject(), row.subject())));
        return Stream.concat(
                        waiting, deployed.stream().map(version -> deployed(version, byPlace.get(version.deployment()))))
                .toList();
    }

    private ProcessVersion deployed(Version version, ReleaseRow row) {
        Stop stop = version.inForce() ? starts.stopped(version.process()).orElse(null) : null;
        return ProcessVersion.deployed(version, row, stop);
    }

    private List<ProcessVersion> counted(List<ProcessVersion> shown, List<Version> deployed) {
        var ids = places.byPlace();
        var byId = new LinkedHashMap<UUID, Version>();
        deployed.forEach(version -> {
            var row = ids.get(version.deployment());
            byId.put(row == null ? UUID.fromString(version.deployment()) : row.id(), version);
        });
        var counts = versions.counts(shown.stream()
                .map(version -> byId.get(version.id()))
                .filter(version -> version != null)
                .toList());
        return shown.stream()
                .map(version -> byId.containsKey(version.id())
                        ? version.with(counts.get(byId.get(version.id()).deployment()))
                        : version)
                .toList();
    }
}
