package io.zhiheng.shared.typed;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.util.Optional;

/**
 * How many characters a text must and may have. Emoji and rare characters count as one, null as none; what is dropped
 * around a text is dropped before it is counted.
 */
public record TextLength(int least, int most) {

    public static TextLength atMost(int most) {
        return new TextLength(0, most);
    }

    /** In code points. */
    public static int of(String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }

    public boolean isTooShort(String text) {
        return of(text) < least;
    }

    public boolean isTooLong(String text) {
        return of(text) > most;
    }

    public boolean allows(String text) {
        return !isTooShort(text) && !isTooLong(text);
    }

    /** Messages are filled with the limit and the length. */
    public Optional<FieldError> fault(String field, String text, String tooShort, String tooLong) {
        if (isTooShort(text)) {
            return Optional.of(FieldError.of(field, tooShort, least, of(text)));
        }
        return isTooLong(text) ? Optional.of(FieldError.of(field, tooLong, most, of(text))) : Optional.empty();
    }

    /** The same where nothing is too short. */
    public Optional<FieldError> fault(String field, String text, String tooLong) {
        return fault(field, text, tooLong, tooLong);
    }

    /** @throws RuleBroken with the same messages at the field */
    public void require(String field, String text, String tooShort, String tooLong) {
        fault(field, text, tooShort, tooLong).ifPresent(fault -> {
            throw RuleBroken.invalid(fault.messageKey(), fault.args().toArray()).at(field);
        });
    }

    public void require(String field, String text, String tooLong) {
        require(field, text, tooLong, tooLong);
    }
}
