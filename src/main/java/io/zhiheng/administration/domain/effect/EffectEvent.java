package io.zhiheng.administration.domain.effect;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody asked what tables would change, or saw or took along whom.
 *
 * @param names how many enterprises were named; 0 for none
 * @param reason null where none is asked for
 */
public record EffectEvent(What what, String effect, String tables, int names, String reason) implements AuditedEvent {

    public enum What {
        ASKED("effectAsked"),
        CANCELLED("effectCancelled"),
        NAMES_SEEN("effectNamesSeen"),
        EXPORTED("effectExported");

        private final String action;

        What(String action) {
            this.action = action;
        }
    }

    public static EffectEvent of(What what, TableEffect effect) {
        return new EffectEvent(what, effect.id().toString(), effect.subject(), 0, null);
    }

    @Override
    public String action() {
        return what.action;
    }

    @Override
    public String subject() {
        return "tableEffect:" + effect;
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new TreeMap<String, Object>(Map.of("of", tables));
        if (names > 0) {
            facts.put("names", names);
        }
        if (reason != null) {
            facts.put("reason", reason);
        }
        return facts;
    }
}
