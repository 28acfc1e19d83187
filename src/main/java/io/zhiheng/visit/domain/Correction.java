package io.zhiheng.visit.domain;

import io.zhiheng.shared.RuleBroken.FieldError;
import java.util.ArrayList;
import java.util.List;

/**
 * What the enterprise says about a nonconformity: why it happened, what was put right, what keeps it from returning.
 */
public record Correction(String cause, String correction, String action) {

    public static final int LONGEST = 2_000;
    public static final Correction NONE = new Correction("", "", "");

    public Correction {
        cause = cause == null ? "" : cause;
        correction = correction == null ? "" : correction;
        action = action == null ? "" : action;
    }

    /** The fields that are still blank. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        Written.ifBlank(missing, "cause", cause);
        Written.ifBlank(missing, "correction", correction);
        Written.ifBlank(missing, "action", action);
        return missing;
    }

    /** What is wrong with it as a draft. */
    public List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        Written.limit(errors, "cause", cause, LONGEST);
        Written.limit(errors, "correction", correction, LONGEST);
        Written.limit(errors, "action", action, LONGEST);
        return errors;
    }
}
