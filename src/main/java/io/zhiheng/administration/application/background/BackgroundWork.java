package io.zhiheng.administration.application.background;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Of several nodes one does it at a time, and another goes on when that one is gone. */
public class BackgroundWork {

    private static final Logger log = LoggerFactory.getLogger(BackgroundWork.class);

    private final String name;
    private final long lock;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Runnable work;
    private final ExecutorService worker = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(1),
            this::daemon,
            new ThreadPoolExecutor.DiscardPolicy());

    /**
     * @param name of the thread; @param lock told apart from other work
     * @param work everything that waits, in transactions of its own
     */
    public BackgroundWork(String name, long lock, JdbcTemplate jdbc, TransactionTemplate transaction, Runnable work) {
        this.name = name;
        this.lock = lock;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.work = work;
    }

    /** In the background; what fails waits for the next time. */
    public void soon() {
        worker.execute(() -> {
            try {
                now();
            } catch (RuntimeException failed) {
                log.warn("The {} wait for the next look", name, failed);
            }
        });
    }

    /** Everything that waits now; nothing while another node is at it. */
    public void now() {
        transaction.executeWithoutResult(held -> {
            if (Boolean.TRUE.equals(jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, lock))) {
                work.run();
            }
        });
    }

    /** The rule engine looks for its parts through the thread's class loader. */
    private Thread daemon(Runnable work) {
        var thread = new Thread(work, name);
        thread.setContextClassLoader(BackgroundWork.class.getClassLoader());
        thread.setDaemon(true);
        return thread;
    }
}
