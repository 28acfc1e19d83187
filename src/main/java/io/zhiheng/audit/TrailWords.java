package io.zhiheng.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.audit.TrailLine.Fact;
import io.zhiheng.shared.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts records into words: acts, things and facts by their stored names. */
@Component
class TrailWords {

    /** Facts that say what stood there before, by those that say what stands there since. */
    private static final Map<String, String> BEFORE = Map.of("to", "from", "now", "before");

    private static final String REQUEST_ACTION = "assessmentRequest.";

    private final Words words;
    private final ObjectMapper json;

    TrailWords(Words words, ObjectMapper json) {
        this.words = words;
        this.json = json;
    }

    /** Its stored name, where this build has no word for it. */
    String action(String action) {
        var key = action.startsWith(REQUEST_ACTION)
                ? "review.action." + action.substring(REQUEST_ACTION.length())
                : "audit.action." + action;
        return words.find(key).orElse(action);
    }

    String subject(String subject) {
        var parts = subject.split(":", 2);
        return parts.length == 2 ? words.find("audit.subject." + parts[0]).orElse(parts[0]) + " " + parts[1] : subject;
    }

    List<Fact> facts(String stored) {
        var facts = read(stored);
        var told = new ArrayList<Fact>();
        BEFORE.forEach((now, before) -> {
            if (facts.containsKey(now) && facts.containsKey(before)) {
                told.add(new Fact(words.of("audit.fact.changed"), text(facts.remove(before)), text(facts.remove(now))));
            }
        });
        facts.forEach((name, value) ->
                told.add(new Fact(words.find("audit.fact." + name).orElse(name), null, text(value))));
        return told;
    }

    private Map<String, Object> read(String stored) {
        try {
            return new TreeMap<>(json.readValue(stored, new TypeReference<Map<String, Object>>() {}));
        } catch (JsonProcessingException tampered) {
            return new TreeMap<>(Map.of("facts", stored));
        }
    }

    private String text(Object value) {
        if (value == null) {
            return words.of("audit.fact.nothing");
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(this::text).collect(Collectors.joining("、"));
        }
        return value instanceof Map<?, ?> parts
                ? parts.entrySet().stream()
                        .map(part -> part.getKey() + " " + text(part.getValue()))
                        .collect(Collectors.joining("；"))
                : value.toString();
    }
}
