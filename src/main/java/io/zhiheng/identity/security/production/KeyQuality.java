package io.zhiheng.identity.security.production;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Tells random bytes from words, patterns and zeros that somebody has put in their place. */
final class KeyQuality {

    private static final int LENGTH = 32;
    /** Of 32 random bytes about 30 differ; fewer than 20 do not happen by chance. */
    private static final int LEAST_DIFFERENT = 20;

    private KeyQuality() {}

    /** @param key in Base64 */
    static boolean isRandom(String key) {
        try {
            var bytes = Base64.getDecoder().decode(key.strip());
            return bytes.length == LENGTH && different(bytes) >= LEAST_DIFFERENT && !isText(bytes);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static long different(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).chars().distinct().count();
    }

    private static boolean isText(byte[] bytes) {
        for (var each : bytes) {
            if (each < ' ' || each == 0x7f) {
                return false;
            }
        }
        return true;
    }
}
