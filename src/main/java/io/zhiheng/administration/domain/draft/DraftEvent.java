package io.zhiheng.administration.domain.draft;

import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.shared.AuditedEvent;
import java.util.Map;

/**
 * Something happened to a draft that a colleague will ask about.
 *
 * @param of the process or the tables
 * @param from who had it in hand before; null where nobody
 */
public record DraftEvent(What what, Kind kind, String of, String from) implements AuditedEvent {

    public enum What {
        TAKEN_OVER("DraftTakenOver"),
        PUT_ASIDE("DraftPutAside"),
        DISCARDED("DraftDiscarded");

        private final String done;

        What(String done) {
            this.done = done;
        }
    }

    public DraftEvent(What what, Draft draft, String from) {
        this(what, draft.kind(), draft.subject(), from);
    }

    @Override
    public String action() {
        return kind.word() + what.done;
    }

    @Override
    public String subject() {
        return kind.word() + ":" + of;
    }

    @Override
    public Map<String, Object> facts() {
        return from == null ? Map.of() : Map.of("from", from);
    }
}
