package io.zhiheng.administration.domain;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;

/** An administrator ended a running process. */
public record InstanceEnded(String process, String businessKey, String reason) implements AuditedEvent {

    @Override
    public String subject() {
        return "instance:" + businessKey;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("process", process, "reason", reason);
    }
}
