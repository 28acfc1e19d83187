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
        if (form == null) {
            return;
        }
        needed.forEach(path -> asked(task, path, form, findings));
        if (shipped != null) {
            form.fields().values().forEach(field -> compare(task, form, field, findings));
        }
    }

    private void asked(ModelElement task, String path, FormText form, ModelFaults findings) {
        var field = form.fields().get(path);
        if (field == null) {
            var known = shipped == null ? null : shipped.fields().get(path);
            findings.add(task, "form-key-missing", known == null ? path : known.called());
        } else if (!field.required()) {
            findings.addAbout(form, field, task, "form-key-optional");
        } else if (field.off()) {
            findings.addAbout(form, field, task, "form-key-off");
        }
    }

    private void compare(ModelElement task, FormText form, Field field, ModelFaults findings) {
        var known = shipped.fields().get(field.path());
        if (known == null) {
            own(task, form, field, findings);
            return;
        }
        if (!field.type().equals(known.type())) {
            findings.addAbout(form, field, task, "form-type", known.type(), field.type());
        }
        if (!field.options().equals(known.options())) {
            findings.addAbout(form, field, task, "form-options", known.options(), field.options());
        }
        if (!field.bounds().isWithin(known.bounds())) {
            findings.addAbout(form, field, task, "form-wider");
        }
        if (needed.contains(field.path())
                && !field.hide().isEmpty()
                && !field.hide().equals(known.hide())) {
            findings.addAbout(form, field, task, "form-hidden");
        }
    }

    /** What no use case knows is kept as it is filled in: beside what they know, not within it. */
    private void own(ModelElement task, FormText form, Field field, ModelFaults findings) {
        if (field.fed() || field.type().equals("filepicker")) {
            findings.addAbout(form, field, task, "own-form-field");
        }
        var dot = field.path().indexOf('.');
        var within = dot < 0 ? null : field.path().substring(0, dot + 1);
        if (within != null && shipped.fields().keySet().stream().anyMatch(path -> path.startsWith(within))) {
            findings.addAbout(form, field, task, "own-field-within");
        }
    }
}
