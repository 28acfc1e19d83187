package io.zhiheng.administration.application.migration;

import io.zhiheng.administration.application.ProcessVersion;
import io.zhiheng.administration.application.ProcessVersionQueries;
import io.zhiheng.administration.application.VersionPlaces;
import io.zhiheng.administration.application.instance.InstanceQueries;
import io.zhiheng.administration.application.instance.InstanceSearch;
import io.zhiheng.administration.domain.migration.InstanceMigration;
import io.zhiheng.administration.domain.migration.InstanceMigrations;
import io.zhiheng.administration.domain.migration.MigrationItem;
import io.zhiheng.administration.domain.migration.MigrationItem.State;
import io.zhiheng.administration.domain.migration.MigrationItems;
import io.zhiheng.platform.workflow.instance.InstanceFilter.Standing;
import io.zhiheng.platform.workflow.instance.InstanceOwners;
import io.zhiheng.platform.workflow.migration.Migrations;
import io.zhiheng.shared.NotFound;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Migrations that were planned, how far they have come, and what a new one begins with. */
@Component
@Transactional(readOnly = true)
public class MigrationQueries {

    private static final int CHOOSABLE = 200;

    private final InstanceMigrations migrations;
    private final MigrationItems items;
    private final Migrations engine;
    private final ProcessVersionQueries versions;
    private final VersionPlaces places;
    private final InstanceQueries instances;
    private final InstanceOwners owners;

    MigrationQueries(
            InstanceMigrations migrations,
            MigrationItems items,
            Migrations engine,
            ProcessVersionQueries versions,
            VersionPlaces places,
            InstanceQueries instances,
            InstanceOwners owners) {
        this.migrations = migrations;
        this.items = items;
        this.engine = engine;
        this.versions = versions;
        this.places = places;
        this.instances = instances;
        this.owners = owners;
    }

    /** Newest first. */
    public Page<MigrationView> page(int page, int size) {
        return migrations
                .newest(PageRequest.of(Math.max(0, page), Math.min(CHOOSABLE, Math.max(1, size))))
                .map(this::view);
    }

    public MigrationView one(UUID id) {
        return view(migrations.findById(id).orElseThrow(() -> new NotFound("migration", id)));
    }

    /** @param state null for all */
    public MigrationView.Items items(UUID id, State state, int page, int size) {
        var paging = PageRequest.of(Math.max(0, page), Math.min(CHOOSABLE, Math.max(1, size)));
        var found = state == null
                ? items.findByMigrationOrderById(id, paging)
                : items.findByMigrationAndStateOrderById(id, state, paging);
        return new MigrationView.Items(
                found, owners.heads(found.map(MigrationItem::businessKey).getContent()));
    }

    /** @param to null for the version in force, or the newest other one */
    public MigrationForm form(UUID from, UUID to) {
        var left = versions.one(from);
        var targets = versions.page(left.process(), null, 0, CHOOSABLE).stream()
                .filter(version -> version.version() != null && !version.id().equals(from))
                .toList();
        var target = targets.stream()
                .filter(version -> to == null ? version.inForce() : version.id().equals(to))
                .findFirst()
                .or(() -> targets.stream().findFirst())
                .orElseThrow(() -> new NotFound("process-version", from));
        return form(left, target, targets);
    }

    private MigrationForm form(ProcessVersion left, ProcessVersion target, java.util.List<ProcessVersion> targets) {
        var from = places.deployed(left.id()).deployment();
        var to = places.deployed(target.id()).deployment();
        var proposed = engine.proposed(from, to).mapping();
        return new MigrationForm(
                left,
                target,
                targets,
                engine.steps(from).stream()
                        .map(step -> new MigrationForm.Line(step, proposed.get(step.id())))
                        .toList(),
                engine.steps(to),
                engine.added(from, to),
                instances.page(new InstanceSearch("", left.id(), Standing.RUNNING, ""), 0, CHOOSABLE));
    }

    private MigrationView view(InstanceMigration migration) {
        var counts = items.counts(migration.id()).stream()
                .collect(Collectors.toMap(MigrationItems.Count::state, MigrationItems.Count::items));
        return new MigrationView(
                migration, versions.processes().getOrDefault(migration.process(), migration.process()), counts);
    }
}
