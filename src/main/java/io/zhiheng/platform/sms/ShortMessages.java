package io.zhiheng.platform.sms;

/** The one way out for short messages. */
public interface ShortMessages {

    /** @throws io.zhiheng.shared.RuleBroken {@code sms-unavailable} when the message cannot be handed over now */
    void send(ShortMessage message);
}
