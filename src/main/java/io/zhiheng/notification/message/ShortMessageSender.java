package io.zhiheng.notification.message;

import io.zhiheng.notification.message.ShortMessageQueue.MessageWaits;
import io.zhiheng.platform.sms.ShortMessage;
import io.zhiheng.platform.sms.ShortMessages;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hands waiting messages to the vendor in the background, one after the other on every node; no vendor fails a step.
 * What was not taken is tried again, later and later, until the message has come too late.
 */
@Component
class ShortMessageSender {

    private static final Logger log = LoggerFactory.getLogger(ShortMessageSender.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    /** One that hangs beyond its limit must not hold up the others. */
    private static final int CALLS_AT_A_TIME = 4;

    private static final int SECONDS_TO_FINISH = 5;

    private final Outbox outbox;
    private final ShortMessages vendor;
    private final MessageSettings settings;
    private final Clock clock;
    private final ExecutorService sender = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(1),
            work -> daemon(work, "short-messages"),
            new ThreadPoolExecutor.DiscardPolicy());
    private final ExecutorService calls = new ThreadPoolExecutor(
            0,
            CALLS_AT_A_TIME,
            1,
            TimeUnit.MINUTES,
            new SynchronousQueue<>(),
            work -> daemon(work, "short-message-call"));

    private volatile boolean looked;

    ShortMessageSender(Outbox outbox, ShortMessages vendor, MessageSettings settings, Clock clock) {
        this.outbox = outbox;
        this.vendor = vendor;
        this.settings = settings;
        this.clock = clock;
    }

    /** What waits from before a restart, for the morning, or for another try. */
    @Scheduled(initialDelay = 10, fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    void lookAgain() {
        sender.execute(this::sendAll);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(MessageWaits waits) {
        sender.execute(this::sendAll);
    }

    void sendAll() {
        try {
            giveUp(outbox.expire(clock.instant()));
            for (var next = take(); next.isPresent(); next = take()) {
                send(next.get());
            }
        } catch (DataAccessResourceFailureException | TransactionException away) {
            log.debug("Short messages wait for the database", away);
        } catch (RuntimeException failed) {
            log.warn("Short messages wait for the next look", failed);
        }
    }

    /**
     * What was never tried waited while nobody looked, before this start. Later on it can only have been old when it
     * was written, as in a story that the demo plays: nothing was missed then.
     */
    private void giveUp(List<Integer> attempts) {
        var refused = attempts.stream().filter(times -> times > 0).count();
        if (refused > 0) {
            log.error("{} short messages given up: not taken within {}", refused, settings.messageLasts());
        }
        if (attempts.size() > refused && !looked) {
            log.warn(
                    "{} short messages not sent: they tell of more than {} ago",
                    attempts.size() - refused,
                    settings.messageLasts());
        }
        looked = true;
    }

    private Optional<WaitingMessage> take() {
        var now = clock.instant();
        return outbox.take(now, settings.quietHours().contains(now), FIRST_PAUSE.plus(settings.vendorLimit()));
    }

    private void send(WaitingMessage waiting) {
        if (isTaken(waiting.message())) {
            outbox.remove(waiting.id());
        } else {
            outbox.postpone(waiting.id(), clock.instant().plus(pause(waiting.attempts())));
        }
    }

    private boolean isTaken(ShortMessage message) {
        try {
            var call = calls.submit(() -> vendor.send(message));
            try {
                call.get(settings.vendorLimit().toMillis(), TimeUnit.MILLISECONDS);
                return true;
            } finally {
                call.cancel(true);
            }
        } catch (ExecutionException | TimeoutException | RejectedExecutionException failed) {
            log.warn("Short message {} not taken: {}", message.template(), failed.toString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 6));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    @PreDestroy
    void finish() throws InterruptedException {
        sender.shutdown();
        sender.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        sender.shutdownNow();
        calls.shutdownNow();
    }

    private static Thread daemon(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
