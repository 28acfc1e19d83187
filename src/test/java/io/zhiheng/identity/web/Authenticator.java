package io.zhiheng.identity.web;

import io.zhiheng.TestTime;
import io.zhiheng.identity.domain.factor.Totp;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody's phone: reads the secret from the page to which it is bound and shows codes. */
record Authenticator(String secret) {

    private static final Pattern SECRET = Pattern.compile("data-secret[^>]*>([A-Z2-7 ]+)<");
    private static final Pattern RECOVERY_CODE = Pattern.compile("<code>([2-9A-Z]{5}-[2-9A-Z]{5})</code>");
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    static Authenticator boundTo(MvcTestResult page) {
        var found = SECRET.matcher(AtTheDoor.text(page));
        if (!found.find()) {
            throw new AssertionError("No secret on the page: " + AtTheDoor.text(page));
        }
        return new Authenticator(found.group(1).replace(" ", ""));
    }

    static List<String> recoveryCodes(MvcTestResult page) {
        return RECOVERY_CODE
                .matcher(AtTheDoor.text(page))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** @param stepsAhead of now, each of half a minute */
    String code(int stepsAhead) {
        return Totp.code(bytes(), Totp.step(TestTime.now()) + stepsAhead);
    }

    byte[] bytes() {
        var bits = BigInteger.ZERO;
        for (var character : secret.toCharArray()) {
            bits = bits.shiftLeft(5).add(BigInteger.valueOf(BASE32.indexOf(character)));
        }
        var bytes = new byte[Totp.SECRET_BYTES];
        for (int i = bytes.length - 1; i >= 0; i--, bits = bits.shiftRight(8)) {
            bytes[i] = bits.byteValue();
        }
        return bytes;
    }
}
