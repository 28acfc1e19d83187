package io.zhiheng.identity.security.session;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Sweeps out sessions that have expired. Spring Session would do so by a clock of its own, which fills the log while
 * the database is away; ours says it once.
 */
@Component
class ForgetExpiredSessions implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    private JdbcIndexedSessionRepository sessions;

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        sessions.setCleanupCron(Scheduled.CRON_DISABLED);
        this.sessions = sessions;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void execute() {
        if (sessions != null) {
            sessions.cleanUpExpiredSessions();
        }
    }
}
