package io.zhiheng.review.process;

import io.zhiheng.shared.RuleBroken;
import java.util.List;
import java.util.Map;

/**
 * What a form took, read by its keys. The model's form may be edited; what no use case knows is refused at its field.
 */
record Filled(Map<String, Object> values) {

    static Filled of(Map<String, Object> values) {
        return new Filled(values);
    }

    /** Null for none. */
    String text(String key) {
        return values.get(key) instanceof String text ? text : null;
    }

    /** Empty for none. */
    List<String> texts(String key) {
        return values.get(key) instanceof List<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : List.of();
    }

    boolean ticked(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** @throws RuleBroken invalid {@code choice-unknown} at the key */
    <E extends Enum<E>> E choice(String key, Class<E> choices) {
        for (var choice : choices.getEnumConstants()) {
            if (choice.name().equals(values.get(key))) {
                return choice;
            }
        }
        throw RuleBroken.invalid("review.rule.choice-unknown").at(key);
    }
}
