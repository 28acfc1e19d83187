package io.zhiheng.shared.typed;

import io.zhiheng.shared.RuleBroken.FieldError;

/** A name that what was sent cannot have: what was written under it would be lost. */
public final class UnknownName {

    private UnknownName() {}

    /** @param place where it stands: {@code systems[0].}, or nothing */
    public static FieldError fault(String place, String name) {
        var shown = StorableText.shownShort(name);
        return FieldError.of(place + shown, "shared.problem.json-unknown", shown);
    }
}
