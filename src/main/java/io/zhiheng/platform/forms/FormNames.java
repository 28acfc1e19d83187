package io.zhiheng.platform.forms;

import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.typed.UnknownName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that the data of a form may have, with those of its groups and rows below them. */
final class FormNames {

    private static final int ENOUGH = 20;

    private final Map<String, FormNames> below = new LinkedHashMap<>();

    static FormNames of(FormField root) {
        return new FormNames().with(root);
    }

    private FormNames with(FormField parent) {
        for (var field : parent.children()) {
            (field.place() == null ? this : at(field.place())).with(field);
        }
        return this;
    }

    private FormNames at(String path) {
        var place = this;
        for (var name : path.split("\\.")) {
            place = place.below.computeIfAbsent(name, none -> new FormNames());
        }
        return place;
    }

    /** What stands under other names, each by its place: {@code systems[0].numbr}. */
    List<FieldError> strangers(Map<?, ?> data, Collection<String> beside) {
        var found = new ArrayList<FieldError>();
        var told = new LinkedHashMap<Object, Object>(data);
        told.keySet().removeAll(beside);
        named(told, "", found);
        return found;
    }

    private void named(Map<?, ?> data, String prefix, List<FieldError> found) {
        data.forEach((key, value) -> {
            var name = String.valueOf(key);
            var known = below.get(name);
            if (known != null) {
                known.inner(value, prefix + name, found);
            } else if (found.size() < ENOUGH) {
                found.add(UnknownName.fault(prefix, name));
            }
        });
    }

    private void inner(Object value, String place, List<FieldError> found) {
        if (below.isEmpty()) {
            return;
        }
        if (value instanceof Map<?, ?> map) {
            named(map, place + ".", found);
        } else if (value instanceof List<?> rows) {
            for (int i = 0; i < rows.size(); i++) {
                inner(rows.get(i), place + "[" + i + "]", found);
            }
        }
    }
}
