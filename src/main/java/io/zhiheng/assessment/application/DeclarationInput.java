package io.zhiheng.assessment.application;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.typed.TypedText;
import java.util.ArrayList;
import java.util.Map;

/** What the completion forms ask for: who answers for the part, a note, and a tick. */
public record DeclarationInput(String responsible, String note) {

    private static final int MAX_NAME = 50;
    private static final int MAX_NOTE = 500;

    /** @throws RuleBroken {@code declaration-invalid} with what is wrong at which field */
    public static DeclarationInput of(Map<String, Object> input) {
        var declaration = new DeclarationInput(
                TypedText.clean(text(input.get("responsible"))), TypedText.trimmed(text(input.get("note"))));
        var errors = new ArrayList<FieldError>();
        int name = TypedText.length(declaration.responsible);
        int note = TypedText.length(declaration.note);
        if (TypedText.isBlank(declaration.responsible)) {
            errors.add(FieldError.of("responsible", "assessment.declaration.responsible-missing"));
        } else if (name > MAX_NAME) {
            errors.add(FieldError.of("responsible", "assessment.performance.too-long", MAX_NAME, name));
        }
        if (note > MAX_NOTE) {
            errors.add(FieldError.of("note", "assessment.performance.too-long", MAX_NOTE, note));
        }
        if (!Boolean.TRUE.equals(input.get("confirmed"))) {
            errors.add(FieldError.of("confirmed", "assessment.declaration.not-confirmed"));
        }
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid("assessment.rule.declaration-invalid").at(errors);
        }
        return declaration;
    }

    private static String text(Object value) {
        return value instanceof String text ? text : "";
    }
}
