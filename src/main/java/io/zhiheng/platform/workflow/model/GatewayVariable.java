package io.zhiheng.platform.workflow.model;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A variable that gateways of a model read. Whoever decides what it holds declares it, together with all that it may
 * hold; a test holds these declarations against the models that ship.
 *
 * @param name in the model
 */
public record GatewayVariable<V extends Enum<V>>(String name, Set<V> values) {

    /** Where there is nothing to choose between. */
    public enum YesOrNo {
        YES,
        NO;

        public static YesOrNo of(boolean so) {
            return so ? YES : NO;
        }
    }

    private static final String NONE = "NONE";

    public GatewayVariable {
        values = Set.copyOf(values);
    }

    public static <V extends Enum<V>> GatewayVariable<V> of(String name, Class<V> values) {
        return new GatewayVariable<>(name, EnumSet.allOf(values));
    }

    /** For an enum of which gateways know but some. */
    @SafeVarargs
    public static <V extends Enum<V>> GatewayVariable<V> of(String name, V first, V... others) {
        return new GatewayVariable<>(name, EnumSet.of(first, others));
    }

    public Map<String, Object> is(V value) {
        return Map.of(name, valueOf(value));
    }

    /** Nobody said anything. */
    public Map<String, Object> isNone() {
        return Map.of(name, NONE);
    }

    /** @throws IllegalArgumentException for a value that no gateway knows */
    public String valueOf(V value) {
        if (!values.contains(value)) {
            throw new IllegalArgumentException(name + " cannot be " + value);
        }
        return value.name();
    }
}
