package io.zhiheng.identity.domain.proof;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether somebody who knows what people like to choose comes upon a password soon. */
final class Guessing {

    /** A password has to stand more guesses than this. */
    private static final double FEW = 1e8;

    private static final int SHORTEST_WORD = 4;

    private static final List<String> LIKED_HERE = likedHere();
    private static final Set<String> COMMON = common();
    private static final Zxcvbn GUESSER = guesser();

    private Guessing() {}

    static boolean isEasy(String password) {
        return isLittleMoreThanACommonOne(password.toLowerCase(Locale.ROOT))
                || GUESSER.measure(password).getGuesses() < FEW;
    }

    /** Password@123 is still "password", P@ssw0rd2026 too. */
    private static boolean isLittleMoreThanACommonOne(String lower) {
        var core = lower.replaceAll("^[^a-z]+|[^a-z]+$", "");
        var unmasked = core.replace('@', 'a').replace('0', 'o').replace('$', 's');
        return COMMON.contains(lower)
                || core.length() >= SHORTEST_WORD && (COMMON.contains(core) || COMMON.contains(unmasked));
    }

    private static Set<String> common() {
        try {
            var common = new HashSet<>(StandardDictionaries.PASSWORDS_LOADER
                    .load()
                    .getRankedDictionary()
                    .keySet());
            common.addAll(LIKED_HERE);
            return common;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Zxcvbn guesser() {
        try {
            return new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .dictionary(new Dictionary("liked-here", LIKED_HERE))
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the library, made abroad, does not know. */
    private static List<String> likedHere() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Guessing.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
