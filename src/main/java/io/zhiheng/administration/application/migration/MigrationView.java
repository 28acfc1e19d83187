package io.zhiheng.administration.application.migration;

import io.zhiheng.administration.domain.migration.InstanceMigration;
import io.zhiheng.administration.domain.migration.MigrationItem;
import io.zhiheng.administration.domain.migration.MigrationItem.State;
import io.zhiheng.platform.workflow.instance.InstanceOwner.Head;
import java.util.Map;
import org.springframework.data.domain.Page;

/**
 * A migration with how far it has come.
 *
 * @param name the process in Chinese
 * @param counts how many of its processes are in which state
 */
public record MigrationView(InstanceMigration migration, String name, Map<State, Long> counts) {

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(String state) {
        return counts.getOrDefault(State.valueOf(state), 0L);
    }

    /** What has been done of what is to be done in the state that it is in. */
    public long done() {
        return migration.state() == InstanceMigration.State.CHECKING ? total() - of("WAITING") : of("MOVED");
    }

    public long toDo() {
        return migration.state() == InstanceMigration.State.CHECKING ? total() : of("MOVED") + of("READY");
    }

    /** What became of each. @param heads by business key */
    public record Items(Page<MigrationItem> page, Map<String, Head> heads) {}
}
