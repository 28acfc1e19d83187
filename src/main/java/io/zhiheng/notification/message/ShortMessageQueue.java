package io.zhiheng.notification.message;

import io.zhiheng.platform.sms.ShortMessage;
import io.zhiheng.platform.sms.ShortMessages;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes short messages in the transaction in which something happened; they leave after it. */
@Component
public class ShortMessageQueue {

    private static final Logger log = LoggerFactory.getLogger(ShortMessageQueue.class);

    private final Outbox outbox;
    private final ShortMessages vendor;
    private final MessageSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShortMessageQueue(
            Outbox outbox,
            ShortMessages vendor,
            MessageSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.outbox = outbox;
        this.vendor = vendor;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Something to send was written down; heard after the commit. */
    record MessageWaits() {}

    /** @param atOnce whether it may ring at night */
    @Transactional
    public void add(ShortMessage message, boolean atOnce) {
        if (!vendor.knows(message.template())) {
            log.debug("Short message {} has no vendor or no template id: told in the inbox only", message.template());
        } else if (outbox.add(message, atOnce, clock.instant(), settings.messageLasts(), settings.mostWaiting())) {
            events.publishEvent(new MessageWaits());
        } else {
            log.error("Short message {} not kept: {} are waiting already", message.template(), settings.mostWaiting());
        }
    }
}
