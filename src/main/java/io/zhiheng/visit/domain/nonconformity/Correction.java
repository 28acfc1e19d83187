package io.zhiheng.visit.domain.nonconformity;

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
        DraftText.ifBlank(missing, "cause", cause);
        DraftText.ifBlank(missing, "correction", correction);
        DraftText.ifBlank(missing, "action", action);
        return missing;
    }

    /** What is wrong with it as a draft. */
    public List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        DraftText.limit(errors, "cause", cause, LONGEST);
        DraftText.limit(errors, "correction", correction, LONGEST);
        DraftText.limit(errors, "action", action, LONGEST);
        return errors;
    }
}
