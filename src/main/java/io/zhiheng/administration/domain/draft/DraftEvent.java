package io.zhiheng.administration.domain.draft;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;

/**
 * Something happened to a draft that a colleague will ask about.
 *
 * @param from who had it in hand before; null where nobody
 */
public record DraftEvent(What what, String process, String from) implements AuditedEvent {

    public enum What {
        TAKEN_OVER,
        PUT_ASIDE,
        DISCARDED
    }

    @Override
    public String action() {
        return switch (what) {
            case TAKEN_OVER -> "processDraftTakenOver";
            case PUT_ASIDE -> "processDraftPutAside";
            case DISCARDED -> "processDraftDiscarded";
        };
    }

    @Override
    public String subject() {
        return "process:" + process;
    }

    @Override
    public Map<String, Object> facts() {
        return from == null ? Map.of() : Map.of("from", from);
    }
}
