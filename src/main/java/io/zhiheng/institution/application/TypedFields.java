package io.zhiheng.institution.application;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;
import java.util.ArrayList;
import java.util.List;

/** Takes over what was typed into a form, and remembers what is wrong at which field. */
class TypedFields {

    private static final TextLength REASON = new TextLength(5, 200);

    private final List<FieldError> errors = new ArrayList<>();

    /** Without invisible characters and blanks around it. */
    static String clean(String typed) {
        return TypedText.clean(typed);
    }

    /** Why somebody does what the person concerned is told: at least a few words. */
    static String reason(String typed) {
        var form = new TypedFields();
        var words = form.required("reason", typed, REASON.most());
        if (words != null && REASON.isTooShort(words)) {
            form.wrong("reason", "institution.rule.reason-too-short", REASON.least());
        }
        form.refuse();
        return words;
    }

    String required(String field, String typed, int longest) {
        return required(field, key(field), typed, longest);
    }

    /** @param word what the message calls the field: {@code institution.rule.<word>-missing} */
    String required(String field, String word, String typed, int longest) {
        var text = optional(field, typed, longest);
        if (text == null) {
            wrong(field, "institution.rule." + word + "-missing");
        }
        return text;
    }

    /** Null for blank. */
    String optional(String field, String typed, int longest) {
        var text = clean(typed);
        if (TextLength.of(text) > longest) {
            wrong(field, "institution.rule.text-too-long", longest);
        }
        return text.isEmpty() ? null : text;
    }

    void wrong(String field, String messageKey, Object... args) {
        errors.add(FieldError.of(field, messageKey, args));
    }

    boolean isFine(String field) {
        return errors.stream().noneMatch(error -> error.field().equals(field));
    }

    /** @throws RuleBroken with every wrong field */
    void refuse() {
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid("institution.rule.invalid-fields").at(errors);
        }
    }

    private static String key(String field) {
        return field.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
