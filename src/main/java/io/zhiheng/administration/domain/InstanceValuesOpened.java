package io.zhiheng.administration.domain;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;

/** An administrator looked at what a process holds, which is masked otherwise. */
public record InstanceValuesOpened(String process, String businessKey, String reason) implements AuditedEvent {

    @Override
    public String subject() {
        return "instance:" + businessKey;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("process", process, "reason", reason);
    }
}
