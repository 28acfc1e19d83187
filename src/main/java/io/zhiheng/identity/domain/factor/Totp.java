package io.zhiheng.identity.domain.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change with time (RFC 6238) as every authenticator app knows them: HMAC-SHA-1, six digits, 30 seconds. */
public final class Totp {

    public static final int SECRET_BYTES = 20;
    public static final int SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    /** Steps by which the clock of a phone may be off. */
    private static final int WINDOW = 1;

    private static final SecureRandom random = new SecureRandom();

    private Totp() {}

    public static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    public static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var truncated = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(truncated % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    /** The step to which a code belongs, if it is one that may be used now and comes after the one used last. */
    public static OptionalLong stepOf(String code, byte[] secret, long lastStep, Instant now) {
        var current = step(now);
        for (var step = Math.max(current - WINDOW, lastStep + 1); step <= current + WINDOW; step++) {
            if (code(secret, step).equals(code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }
}
