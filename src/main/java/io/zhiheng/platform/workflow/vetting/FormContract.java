package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.vetting.FormText.Field;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a use case needs of the form of its step: the keys that it asks for, as they stand in the form that ships. They
 * may be relabelled, moved and made stricter; nothing is asked that nobody keeps.
 */
class FormContract {

    private final Set<String> needed;
    private final FormText shipped;

    /** @param shipped null where no form of this id ships */
    FormContract(Set<String> needed, FormText shipped) {
        this.needed = keys(needed, shipped);
        this.shipped = shipped;
    }

    /** What the use case names, and what the form that ships cannot do without. */
    static Set<String> keys(Set<String> named, FormText shipped) {
        var keys = new TreeSet<>(named);
        if (shipped != null) {
            shipped.fields().entrySet().stream()
                    .filter(field -> field.getValue().required())
                    .forEach(field -> keys.add(field.getKey()));
        }
        return keys;
    }

    /** @param form null where it is not there, which has been said before */
    void check(ModelElement task, FormText form, ModelFaults findings) {
        var missing = new TreeSet<>(needed);
        if (form != null) {
            missing.removeIf(path -> isAsked(form.fields().get(path)));
        }
        if (!missing.isEmpty()) {
            findings.add(task, "form-keys", String.join("、", missing));
        }
        if (form != null && shipped != null) {
            form.fields()
                    .forEach((path, field) ->
                            compare(task, path, field, shipped.fields().get(path), findings));
        }
    }

    private static boolean isAsked(Field field) {
        return field != null && field.required() && !field.off();
    }

    private void compare(ModelElement task, String path, Field field, Field known, ModelFaults findings) {
        if (known == null) {
            findings.add(task, "form-key-unknown", path);
            return;
        }
        if (!field.type().equals(known.type())) {
            findings.add(task, "form-type", path, known.type(), field.type());
        }
        if (!field.options().equals(known.options())) {
            findings.add(task, "form-options", path, known.options(), field.options());
        }
        if (needed.contains(path) && !field.hide().isEmpty() && !field.hide().equals(known.hide())) {
            findings.add(task, "form-hidden", path);
        }
    }
}
