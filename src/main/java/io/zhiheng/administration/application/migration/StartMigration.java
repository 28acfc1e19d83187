package io.zhiheng.administration.application.migration;

import io.zhiheng.administration.domain.migration.InstanceMigrations;
import io.zhiheng.administration.domain.migration.MigrationEvent;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Has the processes moved that passed the check. */
@UseCase
public class StartMigration {

    private final InstanceMigrations migrations;
    private final ApplicationEventPublisher events;

    StartMigration(InstanceMigrations migrations, ApplicationEventPublisher events) {
        this.migrations = migrations;
        this.events = events;
    }

    /** @throws RuleBroken conflict {@code migration-not-checked} */
    public void execute(Actor actor, UUID id) {
        var migration = migrations.forChange(id);
        migration.start(actor);
        events.publishEvent(MigrationEvent.of(MigrationEvent.What.STARTED, migration));
        events.publishEvent(new MigrationWaits());
    }
}
