package io.zhiheng.identity.domain.proof;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.typed.TextLength;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a new password must be like: long, and not easily guessed. Refuses at the field {@code password}. */
public final class PasswordRules {

    private static final int SHORTEST = 12;
    /** What BCrypt looks at. */
    private static final int LONGEST_IN_BYTES = 72;
    /** Zhiheng, as the product is called. */
    private static final List<String> PRODUCT = List.of("zhiheng", "\u8d28\u8861");

    private PasswordRules() {}

    /** Whether a password that was good enough once no longer is: it is changed at the next sign-in. */
    public static boolean isTooShort(String password) {
        return TextLength.of(password) < SHORTEST;
    }

    /** @param about what stands for the account, such as its name and its mobile; null is left out */
    public static void check(String password, String... about) {
        if (isTooShort(password)) {
            refuse("identity.rule.password-too-short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            refuse("identity.rule.password-too-long");
        }
        var plain = plain(password);
        var known = Stream.of(about).filter(word -> word != null && word.length() <= LONGEST_IN_BYTES);
        var near = Stream.concat(PRODUCT.stream(), known.map(PasswordRules::plain));
        if (near.anyMatch(word -> !word.isEmpty() && plain.contains(word))) {
            refuse("identity.rule.password-contains-name");
        }
        if (Guessing.isEasy(password)) {
            refuse("identity.rule.password-too-common");
        }
    }

    /** Full width and case do not make it another word. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static void refuse(String messageKey) {
        throw RuleBroken.invalid(messageKey).at("password");
    }
}
