package io.zhiheng.administration.domain;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;

/** An administrator had a step tried again that had failed for good. */
public record IncidentRetried(String process, String businessKey, String step) implements AuditedEvent {

    @Override
    public String subject() {
        return "instance:" + businessKey;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("process", process, "step", step);
    }
}
