package io.zhiheng.administration.application.migration;

import io.zhiheng.administration.application.VersionPlaces;
import io.zhiheng.administration.domain.migration.InstanceMigration;
import io.zhiheng.administration.domain.migration.InstanceMigrations;
import io.zhiheng.administration.domain.migration.MigrationEvent;
import io.zhiheng.administration.domain.migration.MigrationItem;
import io.zhiheng.administration.domain.migration.MigrationItems;
import io.zhiheng.platform.workflow.instance.Instance;
import io.zhiheng.platform.workflow.instance.InstanceFilter;
import io.zhiheng.platform.workflow.instance.InstanceFilter.Standing;
import io.zhiheng.platform.workflow.instance.Instances;
import io.zhiheng.platform.workflow.migration.MigrationPlan;
import io.zhiheng.platform.workflow.migration.Migrations;
import io.zhiheng.platform.workflow.migration.NotMovable;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Writes down which running processes shall go over to which version, and how; each is checked from then on. */
@UseCase
public class PlanMigration {

    private static final int MOST = 10_000;

    private final VersionPlaces places;
    private final Instances instances;
    private final Migrations engine;
    private final MigrationWords words;
    private final InstanceMigrations migrations;
    private final MigrationItems items;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanMigration(
            VersionPlaces places,
            Instances instances,
            Migrations engine,
            MigrationWords words,
            InstanceMigrations migrations,
            MigrationItems items,
            ApplicationEventPublisher events,
            Clock clock) {
        this.places = places;
        this.instances = instances;
        this.engine = engine;
        this.words = words;
        this.migrations = migrations;
        this.items = items;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken {@code migration-versions}, {@code migration-mapping} with the problems,
     *     {@code migration-empty}, {@code reason-missing}
     */
    public UUID execute(Actor actor, MigrationWish wish) {
        var from = places.deployed(wish.from());
        var to = places.deployed(wish.to());
        if (!from.process().equals(to.process()) || from.deployment().equals(to.deployment())) {
            throw RuleBroken.invalid("administration.rule.migration-versions").at("to");
        }
        var plan = plan(wish, from.deployment(), to.deployment());
        var migration = new InstanceMigration(
                from.process(), plan, from.version(), to.version(), wish.reason(), actor, clock.instant());
        var chosen = chosen(from.deployment(), wish.keys());
        if (chosen.isEmpty()) {
            throw RuleBroken.invalid("administration.rule.migration-empty").at("keys");
        }
        migrations.save(migration);
        items.saveAll(chosen.stream()
                .map(key -> new MigrationItem(migration.id(), key))
                .toList());
        events.publishEvent(MigrationEvent.of(MigrationEvent.What.PLANNED, migration));
        events.publishEvent(new MigrationWaits());
        return migration.id();
    }

    private MigrationPlan plan(MigrationWish wish, String from, String to) {
        var plan = engine.changed(engine.proposed(from, to), wish.steps());
        try {
            engine.require(plan);
        } catch (NotMovable refused) {
            throw RuleBroken.invalid("administration.rule.migration-mapping", String.join("；", words.of(refused)))
                    .at("steps");
        }
        return plan;
    }

    private List<String> chosen(String deployment, List<String> keys) {
        var filter =
                new InstanceFilter(null, deployment, Standing.RUNNING, keys.isEmpty() ? null : new TreeSet<>(keys));
        return instances.list(filter, 0, MOST).items().stream()
                .map(Instance::businessKey)
                .toList();
    }
}
