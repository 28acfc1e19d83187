package io.zhiheng.shared.typed;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number in the spellings of everyday life, kept in one: 13812345678, 0591-87654321-801, 400-123-4567,
 * +49711123456.
 */
public final class TypedPhone {

    /** Characters that no spelling of a number needs. */
    private static final int LONGEST = 100;

    private static final String SEPARATORS = "[\\s()\\[\\].\u3010\u3011\u2010-\u2015\u2212-]";
    private static final Pattern NUMBER = Pattern.compile("[+\\d\\s()\\[\\].\u3010\u3011\u2010-\u2015\u2212-]+");
    /** 转, 分机, 分机号, ext., x, # */
    private static final Pattern EXTENSION = Pattern.compile(
            "(?<number>.*\\d)[\\s,()-]*"
                    + "(?:\u8f6c|\u8f49|\u5206\u673a\u53f7?|ext(?:ension)?|x|#)+[\\s.:]*(?<extension>\\d{1,6})\\)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HYPHENED = Pattern.compile("(?<number>(?:(?:\\+86|0086)[- ]?)?"
            + "(?:\\(?0?\\d{2,3}\\)?[- ]?\\d{7,8}|[48]00-?\\d{3}-?\\d{4}))\\s{0,3}-\\s{0,3}(?<extension>\\d{1,6})");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+86|0086|86)?(1[3-9]\\d{9})");
    private static final Pattern OFFICE = Pattern.compile("(?:(?:\\+86|0086)0?|0)(10|2\\d|[3-9]\\d{2})(\\d{7,8})");
    private static final Pattern SERVICE = Pattern.compile("(?:\\+86|0086)?([48]00)(\\d{3})(\\d{4})");
    private static final Pattern ABROAD = Pattern.compile("(?:\\+|00)((?!86)[1-9]\\d{5,17})");

    private TypedPhone() {}

    /** Empty for what is no number, or more than one. */
    public static Optional<String> of(String typed) {
        var text = TypedText.halfWidth(typed);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        for (var split : new Pattern[] {EXTENSION, HYPHENED}) {
            var match = split.matcher(text);
            var number = match.matches() ? number(match.group("number")) : Optional.<String>empty();
            if (number.isPresent()) {
                return Optional.of(number.get() + "-" + match.group("extension"));
            }
        }
        return number(text);
    }

    /** 11 digits. */
    public static Optional<String> mobile(String typed) {
        var text = TypedText.halfWidth(typed);
        var match = MOBILE.matcher(digits(text));
        return NUMBER.matcher(text).matches() && match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    private static Optional<String> number(String text) {
        var digits = digits(text);
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        var mobile = MOBILE.matcher(digits);
        if (mobile.matches()) {
            return Optional.of(mobile.group(1));
        }
        var service = SERVICE.matcher(digits);
        if (service.matches()) {
            return Optional.of(service.group(1) + "-" + service.group(2) + "-" + service.group(3));
        }
        var office = OFFICE.matcher(digits);
        if (office.matches()) {
            return Optional.of("0" + office.group(1) + "-" + office.group(2));
        }
        var abroad = ABROAD.matcher(digits);
        return abroad.matches() ? Optional.of("+" + abroad.group(1)) : Optional.empty();
    }

    private static String digits(String text) {
        return text.replaceAll(SEPARATORS, "");
    }
}
