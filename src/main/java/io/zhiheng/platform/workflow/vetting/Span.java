package io.zhiheng.platform.workflow.vetting;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** A length of time in the notation of ISO 8601, as the engine's timers read it. */
record Span(Duration length) {

    static final String TEXT = "P(?=.)(?:(\\d{1,3})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?"
            + "(?:T(?=\\d)(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6})(?:\\.\\d{1,9})?S)?)?";
    private static final Pattern PATTERN = Pattern.compile(TEXT);
    /** Of a year, month, week, day, hour, minute, second; years and months as long as they are at least. */
    private static final long[] SECONDS = {365 * 86_400L, 28 * 86_400L, 7 * 86_400L, 86_400, 3_600, 60, 1};

    static Optional<Span> of(String text) {
        var match = PATTERN.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        long seconds = 0;
        for (int i = 0; i < SECONDS.length; i++) {
            seconds += match.group(i + 1) == null ? 0 : Long.parseLong(match.group(i + 1)) * SECONDS[i];
        }
        return Optional.of(new Span(Duration.ofSeconds(seconds)));
    }

    boolean isShorterThan(Duration other) {
        return length.compareTo(other) < 0;
    }
}
