package io.zhiheng.administration.domain.migration;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;
import java.util.TreeMap;

/** A migration was planned, started or cancelled; what became of each process is written down with the process. */
public record MigrationEvent(What what, String migration, String process, int from, int to, String reason)
        implements AuditedEvent {

    public enum What {
        PLANNED("migrationPlanned"),
        STARTED("migrationStarted"),
        CANCELLED("migrationCancelled");

        private final String action;

        What(String action) {
            this.action = action;
        }
    }

    public static MigrationEvent of(What what, InstanceMigration migration) {
        return new MigrationEvent(
                what,
                migration.id().toString(),
                migration.process(),
                migration.fromVersion(),
                migration.toVersion(),
                migration.reason());
    }

    @Override
    public String action() {
        return what.action;
    }

    @Override
    public String subject() {
        return "migration:" + migration;
    }

    @Override
    public Map<String, Object> facts() {
        return new TreeMap<>(Map.of("process", process, "from", from, "to", to, "reason", reason));
    }
}
