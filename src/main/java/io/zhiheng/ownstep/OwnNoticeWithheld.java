package io.zhiheng.ownstep;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;

/**
 * A process has told as much as it may on one day; said once a day.
 *
 * @param subject kind and id of the aggregate whose process it belongs to
 * @param step id of the notice
 */
public record OwnNoticeWithheld(String subject, String step) implements AuditedEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("step", step);
    }
}
