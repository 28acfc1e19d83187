package io.zhiheng.identity;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mobile numbers of mainland China, in one spelling: 11 digits. */
public final class Mobile {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s()\\-\\u2010-\\u2015]");
    private static final Pattern NUMBER = Pattern.compile("(?:\\+86|0086|86)?(1[3-9]\\d{9})");

    private Mobile() {
    }

    public static Optional<String> of(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        var halfWidth = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        var number = NUMBER.matcher(SEPARATORS.matcher(halfWidth).replaceAll(""));
        return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
    }

    /** 138****1234 */
    public static String masked(String mobile) {
        return mobile.substring(0, 3) + "****" + mobile.substring(7);
    }
}
