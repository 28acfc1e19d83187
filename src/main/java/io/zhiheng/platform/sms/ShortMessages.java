package io.zhiheng.platform.sms;

/** The one way out for short messages. */
public interface ShortMessages {

    /** Whether messages of this template can leave at all; nothing waits for those that cannot. */
    default boolean knows(String template) {
        return true;
    }

    /** @throws io.zhiheng.shared.RuleBroken {@code sms-unavailable} when the message cannot be handed over now */
    void send(ShortMessage message);
}
