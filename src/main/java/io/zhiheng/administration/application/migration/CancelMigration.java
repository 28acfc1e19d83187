package io.zhiheng.administration.application.migration;

import io.zhiheng.administration.domain.migration.InstanceMigrations;
import io.zhiheng.administration.domain.migration.MigrationEvent;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Leaves untouched what has not been moved yet; what has, stays where it is. */
@UseCase
public class CancelMigration {

    private final InstanceMigrations migrations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CancelMigration(InstanceMigrations migrations, ApplicationEventPublisher events, Clock clock) {
        this.migrations = migrations;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RuleBroken conflict {@code migration-over} */
    public void execute(UUID id) {
        var migration = migrations.forChange(id);
        migration.cancel(clock.instant());
        events.publishEvent(MigrationEvent.of(MigrationEvent.What.CANCELLED, migration));
    }
}
