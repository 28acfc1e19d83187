package io.zhiheng.request.process;

import io.zhiheng.shared.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a form took, read by its keys. The model's form may be edited; what no use case knows is refused at its field.
 */
public record Filled(Map<String, Object> values) {

    public static Filled of(Map<String, Object> values) {
        return new Filled(values);
    }

    /** Null for none. */
    public String text(String key) {
        return values.get(key) instanceof String text ? text : null;
    }

    /** Null for none. */
    public LocalDate date(String key) {
        var text = text(key);
        return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** 0 for none. */
    public int whole(String key) {
        return values.get(key) instanceof Number number ? number.intValue() : 0;
    }

    /** Null for none. */
    public UUID id(String key) {
        var text = text(key);
        return text == null || text.isEmpty() ? null : UUID.fromString(text);
    }

    /** Empty for none. */
    public List<UUID> ids(String key) {
        return texts(key).stream().map(UUID::fromString).toList();
    }

    /** Empty for none. */
    public List<String> texts(String key) {
        return values.get(key) instanceof List<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : List.of();
    }

    public boolean ticked(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** @throws RuleBroken invalid {@code choice-unknown} at the key */
    public <E extends Enum<E>> E choice(String key, Class<E> choices) {
        for (var choice : choices.getEnumConstants()) {
            if (choice.name().equals(values.get(key))) {
                return choice;
            }
        }
        throw RuleBroken.invalid("review.rule.choice-unknown").at(key);
    }
}
