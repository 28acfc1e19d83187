package io.zhiheng.platform.signal;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Where something is said to have changed. It is told to all instances through the database, a moment later and in one
 * go: a signal within the transaction that changed something would let all such transactions commit one by one.
 */
@Component
public class Signals {

    static final String CHANNEL = "zhiheng";

    private static final Logger log = LoggerFactory.getLogger(Signals.class);
    private static final Duration GATHERING = Duration.ofMillis(150);
    /** A signal holds less than 8000 bytes. */
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final ScheduledExecutorService sender =
            Executors.newSingleThreadScheduledExecutor(SignalLine.daemon("signals"));
    private Set<UUID> gathered = new HashSet<>();

    Signals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Call it after the commit. @param topic what whoever listens knows it by */
    public synchronized void tell(UUID topic) {
        if (gathered.isEmpty() && !sender.isShutdown()) {
            sender.schedule((Runnable) this::send, GATHERING.toMillis(), TimeUnit.MILLISECONDS);
        }
        gathered.add(topic);
    }

    private void send() {
        var topics = new ArrayList<>(taken());
        for (int from = 0; from < topics.size(); from += AT_ONCE) {
            send(topics.subList(from, Math.min(from + AT_ONCE, topics.size())));
        }
    }

    private synchronized Set<UUID> taken() {
        var topics = gathered;
        gathered = new HashSet<>();
        return topics;
    }

    /** One that is lost is made up for: whoever shows something asks again by itself now and then. */
    private void send(List<UUID> topics) {
        try {
            jdbc.sql("select pg_notify(:channel, :topics)")
                    .param("channel", CHANNEL)
                    .param("topics", topics.stream().map(UUID::toString).collect(Collectors.joining(",")))
                    .query((row, number) -> number)
                    .list();
        } catch (DataAccessException | TransactionException away) {
            log.debug("Not signalled", away);
        }
    }

    @PreDestroy
    void stop() {
        sender.shutdownNow();
    }
}
