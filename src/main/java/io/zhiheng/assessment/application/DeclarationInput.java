package io.zhiheng.assessment.application;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;
import java.util.ArrayList;

/** Whoever declares a part complete: who answers for it, and a note. */
public record DeclarationInput(String responsible, String note) {

    /** Keys of the forms in which it is given. */
    public static final String RESPONSIBLE = "responsible";

    public static final String NOTE = "note";
    public static final String CONFIRMED = "confirmed";

    private static final String TOO_LONG = "assessment.performance.too-long";
    private static final TextLength NAME = TextLength.atMost(50);
    private static final TextLength NOTES = TextLength.atMost(500);

    /**
     * @param note null for none
     * @throws RuleBroken {@code declaration-invalid} where a form lets through more than is kept
     */
    public static DeclarationInput of(String responsible, String note) {
        var declaration = new DeclarationInput(TypedText.clean(text(responsible)), TypedText.trimmed(text(note)));
        var errors = new ArrayList<FieldError>();
        if (TypedText.isBlank(declaration.responsible)) {
            errors.add(FieldError.of(RESPONSIBLE, "assessment.declaration.responsible-missing"));
        }
        NAME.fault(RESPONSIBLE, declaration.responsible, TOO_LONG).ifPresent(errors::add);
        NOTES.fault(NOTE, declaration.note, TOO_LONG).ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid("assessment.rule.declaration-invalid").at(errors);
        }
        return declaration;
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
