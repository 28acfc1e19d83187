package io.zhiheng.shared.typed;

import java.util.Locale;
import java.util.Map;

/** 统一社会信用代码 by GB 32100-2015: 18 characters, the last one checks the others. */
public final class CreditCode {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /** Kinds of organisation by registration authority, of the national list; 54 and 55 are later than it. */
    private static final Map<Character, String> KINDS = Map.ofEntries(
            Map.entry('1', "1239"),
            Map.entry('2', "19"),
            Map.entry('3', "123459"),
            Map.entry('4', "19"),
            Map.entry('5', "123459"),
            Map.entry('6', "129"),
            Map.entry('7', "129"),
            Map.entry('8', "19"),
            Map.entry('9', "1239"),
            Map.entry('A', "19"),
            Map.entry('N', "1239"),
            Map.entry('Y', "1"));

    /**
     * What is wrong with a code; its name is the last part of the message's key. Codes that were issued with a wrong
     * check character are in use; nothing else can be.
     */
    public enum Fault {
        LENGTH,
        CHARACTER,
        AUTHORITY,
        REGION,
        CHECK
    }

    private CreditCode() {}

    /** Without spaces and hyphens, in half-width capitals. */
    public static String normalise(String typed) {
        return TypedText.halfWidth(typed).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** Null if a normalised code is right. */
    public static Fault fault(String code) {
        if (code.length() != 18) {
            return Fault.LENGTH;
        }
        if (code.chars().anyMatch(c -> CHARACTERS.indexOf(c) < 0)) {
            return Fault.CHARACTER;
        }
        if (KINDS.getOrDefault(code.charAt(0), "").indexOf(code.charAt(1)) < 0) {
            return Fault.AUTHORITY;
        }
        if (code.substring(2, 8).chars().anyMatch(c -> c > '9')) {
            return Fault.REGION;
        }
        return checkCharacter(code) == code.charAt(17) ? null : Fault.CHECK;
    }

    /** Whether the organisation code within passes its own check; some codes in use do not. */
    public static boolean organisationCodeChecks(String code) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.digit(code.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        char expected = check == 10 ? 'X' : Character.forDigit(check % 11, 10);
        return code.charAt(16) == expected;
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31);
    }
}
