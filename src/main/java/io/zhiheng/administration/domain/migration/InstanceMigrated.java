package io.zhiheng.administration.domain.migration;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;
import java.util.TreeMap;

/**
 * A running process went over to another version. @param by who started the migration, which works in the background
 */
public record InstanceMigrated(String businessKey, String migration, int from, int to, String by)
        implements AuditedEvent {

    @Override
    public String subject() {
        return "instance:" + businessKey;
    }

    @Override
    public Map<String, Object> facts() {
        return new TreeMap<>(Map.of("migration", migration, "from", from, "to", to, "by", by));
    }
}
