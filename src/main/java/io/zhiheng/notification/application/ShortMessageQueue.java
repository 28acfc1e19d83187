package io.zhiheng.notification.application;

import io.zhiheng.platform.sms.ShortMessages;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends short messages behind people's backs, one after the other: nobody waits for a vendor, no vendor fails a step. */
@Component
class ShortMessageQueue {

    private static final Logger log = LoggerFactory.getLogger(ShortMessageQueue.class);
    private static final int MOST_WAITING = 2000;
    private static final int SECONDS_TO_FINISH = 5;

    private final ShortMessages shortMessages;
    private final ExecutorService sender;

    ShortMessageQueue(ShortMessages shortMessages) {
        this.shortMessages = shortMessages;
        this.sender = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), work -> {
            var thread = new Thread(work, "short-messages");
            thread.setDaemon(true);
            return thread;
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void send(ShortMessageDue due) {
        try {
            sender.execute(() -> sendNow(due));
        } catch (RejectedExecutionException full) {
            log.error("Short message {} not sent: {} are waiting already", due.message().template(), MOST_WAITING);
        }
    }

    private void sendNow(ShortMessageDue due) {
        try {
            shortMessages.send(due.message());
        } catch (RuntimeException failed) {
            log.warn("Short message {} not sent: {}", due.message().template(), failed.getMessage());
        }
    }

    @PreDestroy
    void finish() throws InterruptedException {
        sender.shutdown();
        sender.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
    }
}
