package io.zhiheng.identity.domain;

import io.zhiheng.shared.RuleBroken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a password must be like. Refuses at the field {@code password}. */
public final class PasswordRules {

    private static final int SHORTEST = 10;
    /** What BCrypt looks at. */
    private static final int LONGEST_IN_BYTES = 72;
    private static final int CLASSES = 3;
    private static final Set<String> COMMON = common();

    private PasswordRules() {
    }

    public static void check(String password, String accountName) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            refuse("identity.rule.password-too-short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            refuse("identity.rule.password-too-long");
        }
        if (classesIn(password) < CLASSES) {
            refuse("identity.rule.password-too-plain");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (accountName != null && lower.contains(Account.keyOf(accountName))) {
            refuse("identity.rule.password-contains-name");
        }
        if (COMMON.stream().anyMatch(word -> isLittleMoreThan(word, lower))) {
            refuse("identity.rule.password-too-common");
        }
    }

    private static long classesIn(String password) {
        return Stream.<IntPredicate>of(Character::isUpperCase, Character::isLowerCase, Character::isDigit,
                        character -> !Character.isUpperCase(character) && !Character.isLowerCase(character)
                                && !Character.isDigit(character))
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }

    /** Password@123 is still "password", P@ssw0rd2026 too. */
    private static boolean isLittleMoreThan(String word, String lower) {
        var core = lower.replaceAll("^[^a-z]+|[^a-z]+$", "");
        return lower.equals(word) || core.equals(word)
                || core.replace('@', 'a').replace('0', 'o').replace('$', 's').equals(word);
    }

    private static void refuse(String messageKey) {
        throw RuleBroken.invalid(messageKey).at("password");
    }

    private static Set<String> common() {
        try (var reader = new BufferedReader(new InputStreamReader(
                PasswordRules.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
