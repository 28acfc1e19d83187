package io.zhiheng.visit.domain.nonconformity;

import io.zhiheng.shared.RuleBroken.FieldError;
import java.util.ArrayList;
import java.util.List;

/**
 * What the team writes down about a nonconformity; a draft may lack any of it.
 *
 * @param clause id of the clause that it is about; null for none in particular
 * @param severity null while not chosen
 * @param description what was found, where, on what evidence
 * @param requirement what it goes against
 */
public record NonconformityText(String clause, Severity severity, String description, String requirement) {

    public static final int LONGEST = 2_000;
    public static final NonconformityText NONE = new NonconformityText(null, null, "", "");

    public NonconformityText {
        clause = clause == null || clause.isBlank() ? null : clause;
        description = description == null ? "" : description;
        requirement = requirement == null ? "" : requirement;
    }

    /** The fields that are still to be filled in before the closing meeting. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (severity == null) {
            missing.add("severity");
        }
        DraftText.ifBlank(missing, "description", description);
        DraftText.ifBlank(missing, "requirement", requirement);
        return missing;
    }

    /** What is wrong with it as a draft. */
    public List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        DraftText.limit(errors, "description", description, LONGEST);
        DraftText.limit(errors, "requirement", requirement, LONGEST);
        return errors;
    }
}
