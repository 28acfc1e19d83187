package io.zhiheng.audit;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;

/** What the auditor does stands in the trail too. */
record TrailEvent(String action, Map<String, Object> facts) implements AuditedEvent {

    @Override
    public String subject() {
        return "auditTrail:all";
    }
}
