package io.zhiheng.shared;

import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.validation.BindingResult;

/** Shows a refused rule on the form it came from: at its field where the form has one, on top else. */
public final class RuleErrors {

    private RuleErrors() {}

    public static void show(RuleBroken broken, BindingResult form) {
        if (broken.fieldErrors().isEmpty()) {
            form.reject(broken.messageKey(), broken.args(), null);
        }
        for (var error : broken.fieldErrors()) {
            var args = error.args().toArray();
            if (has(form, error.field())) {
                form.rejectValue(error.field(), error.messageKey(), args, null);
            } else {
                form.reject(error.messageKey(), args, null);
            }
        }
    }

    private static boolean has(BindingResult form, String field) {
        return PropertyAccessorFactory.forDirectFieldAccess(form.getTarget()).isReadableProperty(field);
    }
}
