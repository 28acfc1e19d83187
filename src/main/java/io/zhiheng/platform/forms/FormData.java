package io.zhiheng.platform.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.shared.RuleBroken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Submitted data as nested maps and lists: limited, and reached by dotted keys. */
final class FormData {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_DEPTH = 8;
    private static final int MAX_VALUES = 20_000;

    private int values;

    private FormData() {}

    static Map<String, Object> copy(Map<String, ?> data) {
        return new FormData().map(data, 0);
    }

    private Map<String, Object> map(Map<?, ?> data, int depth) {
        var copy = new LinkedHashMap<String, Object>();
        data.forEach((key, value) -> copy.put(String.valueOf(key), value(value, depth + 1)));
        return copy;
    }

    private Object value(Object value, int depth) {
        if (depth > MAX_DEPTH || ++values > MAX_VALUES) {
            throw RuleBroken.invalid("platform.rule.form-data-too-large");
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, depth);
        }
        if (value instanceof List<?> list) {
            var copy = new ArrayList<Object>(list.size());
            list.forEach(element -> copy.add(value(element, depth + 1)));
            return copy;
        }
        return value;
    }

    static Object get(Map<String, ?> data, String path) {
        Object value = data;
        for (var part : path.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return value;
    }

    /** Whether something was said under this key, if only that there is nothing. */
    static boolean has(Map<String, Object> data, String path) {
        int last = path.lastIndexOf('.');
        var place = last < 0 ? data : get(data, path.substring(0, last));
        return place instanceof Map<?, ?> map && map.containsKey(path.substring(last + 1));
    }

    /** Null for nothing. */
    static Object of(JsonNode value) {
        return JSON.convertValue(value.isMissingNode() ? null : value, Object.class);
    }

    @SuppressWarnings("unchecked")
    static void put(Map<String, Object> data, String path, Object value) {
        var parts = path.split("\\.");
        var place = data;
        for (int i = 0; i < parts.length - 1; i++) {
            if (!(place.get(parts[i]) instanceof Map)) {
                place.put(parts[i], new LinkedHashMap<String, Object>());
            }
            place = (Map<String, Object>) place.get(parts[i]);
        }
        place.put(parts[parts.length - 1], value);
    }
}
