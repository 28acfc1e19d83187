package io.zhiheng.enterprise;

import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;
import java.util.List;
import java.util.Map;

/** An enterprise's profile was saved in a new version. */
public record EnterpriseProfileSaved(EnterpriseId enterprise, long version, List<String> changedFields)
        implements AuditedEvent {

    @Override
    public String subject() {
        return "enterprise:" + enterprise;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("version", version, "changedFields", changedFields);
    }
}
