package io.zhiheng.shared;

import io.zhiheng.shared.RuleBroken.FieldError;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form, field by field in its order, so that all of it is said at once. */
public final class WrongFields {

    private final List<FieldError> found = new ArrayList<>();

    /** @return whether something stands there */
    public boolean filled(String field, String typed, String missing) {
        if (typed == null || typed.isBlank()) {
            found.add(FieldError.of(field, missing));
            return false;
        }
        return true;
    }

    /** @return whether the rule let it pass */
    public boolean pass(Runnable rule) {
        return note(refusal(rule));
    }

    /** @param refusal as {@link #refusal} gave it before its field's turn came; null for none */
    public boolean note(RuleBroken refusal) {
        if (refusal != null) {
            found.addAll(refusal.fieldErrors());
        }
        return refusal == null;
    }

    /** Why the rule refuses a field; null when it does not. What refuses no field is thrown at once. */
    public static RuleBroken refusal(Runnable rule) {
        try {
            rule.run();
            return null;
        } catch (RuleBroken broken) {
            if (broken.fieldErrors().isEmpty()) {
                throw broken;
            }
            return broken;
        }
    }

    public void refuseIfAny() {
        if (!found.isEmpty()) {
            var first = found.get(0);
            throw RuleBroken.invalid(first.messageKey(), first.args().toArray()).at(found);
        }
    }
}
