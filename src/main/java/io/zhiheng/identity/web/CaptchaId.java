package io.zhiheng.identity.web;

import java.util.UUID;

/** The id under which a form's image is drawn. What was tampered with is an image that nobody has drawn. */
final class CaptchaId {

    private CaptchaId() {}

    static String next() {
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
