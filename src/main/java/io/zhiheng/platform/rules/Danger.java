package io.zhiheng.platform.rules;

import java.util.regex.Pattern;

/**
 * Cells that look like code, like a formula of a spreadsheet, or like something that shall break out of its place. None
 * would ever run; whoever types one is told so in other words than whoever mistypes a number.
 */
final class Danger {

    /** Longer than any cell has reason to be. */
    static final int LONGEST = 300;

    private static final Pattern IN_WORDS = Pattern.compile(
            "(?s)[=+@\\-\\uFF1D\\uFF0B\\uFF20\\uFF0D].*|.*([\\p{Cntrl}\\u2028\\u2029\"`\\\\{}$;]|//|/\\*|\\*/|&&|\\|\\||<%"
                    + "|[A-Za-z_]\\w*\\.[A-Za-z_]\\w*\\s*\\(|\\b(java|javax|jdk|sun)\\.\\w).*");
    private static final Pattern IN_VALUES = Pattern.compile(
            "(?s)[=+@].*|-[^0-9].*|.*([\\p{Cntrl}\\u2028\\u2029\"'`\\\\{}$;()\\[\\]]|//|/\\*|&&|\\|\\|).*");

    private Danger() {}

    static boolean inWords(String cell) {
        return cell.length() > LONGEST || IN_WORDS.matcher(cell).matches();
    }

    static boolean inValue(String cell) {
        return cell.length() > LONGEST || IN_VALUES.matcher(cell).matches();
    }
}
