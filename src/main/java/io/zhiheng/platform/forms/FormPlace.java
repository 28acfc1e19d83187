package io.zhiheng.platform.forms;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where in the data the walk through a form is.
 *
 * @param context what expressions read here
 * @param prefix of the path of what stands here: {@code systems[0].}
 * @param row words that tell which row of a list this is, else empty
 */
record FormPlace(
        Map<String, Object> given, Map<String, Object> taken, Map<String, Object> context, String prefix, String row) {

    /** Inside a group or a row; what is no object there holds nothing. */
    FormPlace inner(Object given, Map<String, Object> taken, String prefix, String row) {
        var inner = mapOf(given);
        var merged = new LinkedHashMap<>(context);
        merged.putAll(inner);
        merged.put("this", inner);
        merged.put("parent", context);
        return new FormPlace(inner, taken, merged, prefix, row);
    }

    /** @param begins whether what was never said is what the form begins with */
    Object given(FormField field, boolean begins) {
        return begins && !FormData.has(given, field.key())
                ? FormData.of(field.defaultValue())
                : FormData.get(given, field.key());
    }

    /** What the form holds before anybody fills it in. */
    Object held(FormField field, Map<String, ?> held) {
        var value = FormData.get(held, prefix + field.key());
        return value == null ? FormData.of(field.defaultValue()) : value;
    }

    String label(FormField field) {
        return row + field.label();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapOf(Object value) {
        return value instanceof Map ? (Map<String, Object>) value : new LinkedHashMap<>();
    }
}
