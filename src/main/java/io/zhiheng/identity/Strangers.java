package io.zhiheng.identity;

/** Whether somebody who is not signed in may hand in a public form. */
public interface Strangers {

    /**
     * Counts the attempt and uses the image up.
     *
     * @param address where the call comes from
     * @param captchaId id under which the form's image was drawn
     * @throws io.zhiheng.shared.RuleBroken too many {@code too-many-requests}; invalid {@code captcha-wrong} or
     *     {@code captcha-expired} at {@code captcha}
     */
    void admit(String address, String captchaId, String answer);
}
