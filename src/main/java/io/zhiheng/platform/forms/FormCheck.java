package io.zhiheng.platform.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** One run over a form: walks it as the page shows it, collects faults and what the form takes. */
final class FormCheck {

    private static final int MAX_ROWS = 200;
    static final Set<String> SILENT = Set.of(
            "text",
            "html",
            "image",
            "button",
            "separator",
            "spacer",
            "table",
            "iframe",
            "documentPreview",
            "expression");

    record Fault(String fieldId, String path, String messageKey, Object[] args) {}

    private final Map<String, ?> held;
    private final Set<String> off;
    private final Map<String, Object> context;
    private final LocalDate today;
    private final BiFunction<String, Object[], String> words;
    private final List<Fault> faults = new ArrayList<>();
    private boolean supported = true;
    private int perhapsHidden;

    /**
     * @param lists what the form holds before anybody fills it in: options, and values that are only shown
     * @param off rules that are left out, by their names: that each of them matters is tried so
     */
    FormCheck(Map<String, ?> lists, LocalDate today, BiFunction<String, Object[], String> words, Set<String> off) {
        this.held = lists;
        this.off = off;
        this.context = new LinkedHashMap<>(lists);
        this.today = today;
        this.words = words;
    }

    List<Fault> faults() {
        return faults;
    }

    boolean supported() {
        return supported;
    }

    LocalDate today() {
        return today;
    }

    Map<String, Object> run(FormSchema form, Map<String, Object> data) {
        context.putAll(data);
        var taken = new LinkedHashMap<String, Object>();
        children(form.root(), new FormPlace(data, taken, context, "", ""));
        return taken;
    }

    private void children(FormField parent, FormPlace place) {
        for (var field : parent.children()) {
            var hidden = hidden(field, place.context());
            if (Boolean.TRUE.equals(hidden) && judges("hidden")) {
                forget(field, place);
                continue;
            }
            perhapsHidden += hidden == null ? 1 : 0;
            shown(field, place);
            perhapsHidden -= hidden == null ? 1 : 0;
        }
    }

    private void shown(FormField field, FormPlace place) {
        if (field.repeats()) {
            rows(field, place);
        } else if (field.container()) {
            group(field, place);
        } else if (field.key() != null && !SILENT.contains(field.type())) {
            value(field, place);
        }
    }

    /** Null if the server does not understand the condition. */
    private Boolean hidden(FormField field, Map<String, Object> context) {
        var hide = field.hideExpression();
        if (hide == null || !Feel.isExpression(hide)) {
            return false;
        }
        try {
            return Feel.holds(hide, context);
        } catch (Feel.Unsupported beyond) {
            supported = false;
            return null;
        }
    }

    /** False where a condition that the server does not understand may hide the field. */
    boolean mayRequire() {
        return perhapsHidden == 0;
    }

    /** A hidden field has no value, for the conditions of later fields neither. */
    private void forget(FormField field, FormPlace place) {
        var at = field.key() != null ? field.key() : field.path();
        if (at != null) {
            FormData.put(place.context(), at, null);
        } else {
            field.children().forEach(child -> forget(child, place));
        }
    }

    private void group(FormField group, FormPlace place) {
        if (group.path() == null) {
            children(group, place);
            return;
        }
        var given = FormData.get(place.given(), group.path());
        var taken = new LinkedHashMap<String, Object>();
        FormData.put(place.taken(), group.path(), taken);
        children(group, place.inner(given, taken, place.prefix() + group.path() + ".", place.row()));
    }

    private void rows(FormField list, FormPlace place) {
        var at = list.place();
        var given = FormData.get(place.given(), at);
        var taken = new ArrayList<Object>();
        if (given != null && !(given instanceof List)) {
            fault(list, place.prefix() + at, "platform.script.forms.not-list", place.label(list));
            return;
        }
        var rows = given == null ? List.of() : (List<?>) given;
        if (rows.size() > MAX_ROWS) {
            fault(list, place.prefix() + at, "platform.script.forms.too-many-rows", place.label(list), "" + MAX_ROWS);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            var path = place.prefix() + at + "[" + i + "]";
            if (!(rows.get(i) instanceof Map)) {
                fault(list, path, "platform.script.forms.not-row", place.label(list), "" + (i + 1));
                continue;
            }
            var takenRow = new LinkedHashMap<String, Object>();
            var name = words.apply("platform.script.forms.row", new Object[] {list.label(), "" + (i + 1)});
            children(list, place.inner(rows.get(i), takenRow, path + ".", name));
            taken.add(takenRow);
        }
        FormData.put(place.taken(), at, taken);
    }

    private void value(FormField field, FormPlace place) {
        if (field.disabled() && judges("disabled")) {
            FormData.put(place.context(), field.key(), place.held(field, held));
            return;
        }
        if (field.readonly() && judges("readonly")) {
            var value = place.held(field, held);
            FormData.put(place.context(), field.key(), value);
            FormData.put(place.taken(), field.key(), value);
            return;
        }
        int before = faults.size();
        var given = place.given(field, judges("default"));
        var value = new ValueCheck(this, field, place.prefix() + field.key(), place.label(field), place.context())
                .check(given);
        FormData.put(place.taken(), field.key(), value);
        if (faults.size() > before) {
            // Nothing is said of other fields because of a value that does not stand.
            FormData.put(place.context(), field.key(), null);
        } else if (value instanceof Number) {
            // Pages send figures as they are typed; conditions compare what they are worth.
            FormData.put(place.context(), field.key(), value);
        }
    }

    boolean judges(String rule) {
        return !off.contains(rule);
    }

    /** Null, and the verdict says so, if the expression is more than the server understands. */
    Object evaluate(String expression, Map<String, Object> context) {
        try {
            return Feel.evaluate(expression, context);
        } catch (Feel.Unsupported beyond) {
            supported = false;
            return null;
        }
    }

    void notSupported() {
        supported = false;
    }

    void fault(FormField field, String path, String messageKey, Object... args) {
        if (judges(messageKey.substring(messageKey.lastIndexOf('.') + 1))) {
            faults.add(new Fault(field.id(), path, messageKey, args));
        }
    }
}
