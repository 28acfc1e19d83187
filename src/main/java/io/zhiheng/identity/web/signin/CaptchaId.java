package io.zhiheng.identity.web.signin;

import java.util.UUID;

/**
 * The id under which a form's image is drawn. One that was tampered with is treated like one that was never given out.
 */
public final class CaptchaId {

    private CaptchaId() {}

    public static String next() {
        return UUID.randomUUID().toString();
    }

    static UUID of(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException | NullPointerException tampered) {
            return UUID.randomUUID();
        }
    }
}
