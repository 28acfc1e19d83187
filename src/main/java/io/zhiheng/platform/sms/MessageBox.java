package io.zhiheng.platform.sms;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps the demo's messages where they can be read on the screen; nothing leaves the machine. */
@Component
@Profile("demo")
class MessageBox implements ShortMessages {

    private static final int KEPT = 500;

    private final Clock clock;
    private final Deque<Received> received = new ArrayDeque<>();

    MessageBox(Clock clock) {
        this.clock = clock;
    }

    /** @param code the one-time code in the text, null where there is none */
    record Received(String mobile, String text, String code, Instant sentAt) {}

    @Override
    public synchronized void send(ShortMessage message) {
        received.addFirst(
                new Received(message.mobile(), message.text(), message.values().get("code"), clock.instant()));
        if (received.size() > KEPT) {
            received.removeLast();
        }
    }

    /** Newest first. */
    synchronized List<Received> received() {
        return List.copyOf(received);
    }
}
