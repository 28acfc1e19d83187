package io.zhiheng.ownstep;

import io.zhiheng.platform.forms.FormField;
import io.zhiheng.platform.forms.FormSchema;
import io.zhiheng.platform.workflow.OwnStep;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** What the process keeps of a form: the marked fields. One that is hidden or empty is set too, to nothing. */
public class KeptVariables {

    private KeptVariables() {}

    static boolean areIn(FormSchema form) {
        var marked = new AtomicBoolean();
        form.visit(field -> marked.compareAndSet(false, isKept(field)));
        return marked.get();
    }

    private static boolean isKept(FormField field) {
        return Boolean.parseBoolean(field.property(OwnStep.KEPT)) && field.key() != null;
    }

    public static Map<String, Object> of(FormSchema form, Map<String, Object> data) {
        var variables = new HashMap<String, Object>();
        form.visit(field -> {
            if (isKept(field)) {
                variables.put(OwnStep.VARIABLE + field.key(), value(field, data.get(field.key())));
            }
        });
        return variables;
    }

    private static Object value(FormField field, Object value) {
        return switch (field.type()) {
            case "checkbox" -> value == null && field.alwaysShown() ? Boolean.FALSE : value;
            case "number" -> value instanceof Number number ? (Object) number.doubleValue() : null;
            default -> value == null || value.toString().isEmpty() ? null : value.toString();
        };
    }
}
