package io.zhiheng.platform.workflow.vetting;

import java.util.Optional;
import java.util.regex.Pattern;

/** {@code R3/PT1H}: how often, and how long between. */
record Repetition(int times, Span pause) {

    private static final Pattern PATTERN = Pattern.compile("R(\\d{1,6})/(P.*)");

    /** Without a number it would go on for ever, and is none. */
    static Optional<Repetition> of(String text) {
        var match = PATTERN.matcher(text);
        return match.matches()
                ? Span.of(match.group(2)).map(pause -> new Repetition(Integer.parseInt(match.group(1)), pause))
                : Optional.empty();
    }
}
