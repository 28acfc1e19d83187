package io.zhiheng.administration.domain;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;

/** New starts of a process were stopped. */
public record StartsStopped(String process, int version, String reason) implements AuditedEvent {

    @Override
    public String action() {
        return "processStartsStopped";
    }

    @Override
    public String subject() {
        return "process:" + process;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("version", version, "reason", reason);
    }
}
