package io.zhiheng.ownstep;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;

/** @param subject kind and id of the aggregate whose process it belongs to */
public record OwnStepTaken(String subject, String step, int number, int modelVersion) implements AuditedEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("step", step, "number", number, "modelVersion", modelVersion);
    }
}
