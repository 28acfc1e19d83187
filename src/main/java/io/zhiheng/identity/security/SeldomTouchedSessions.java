package io.zhiheng.identity.security;

import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Writes down at most once a minute that a session was used, so that reading a page commits nothing to disk. Idle time
 * is therefore counted to the minute. Whatever else changes is written at once.
 */
@Component
class SeldomTouchedSessions implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    /** The parameters are those of the query it replaces. */
    private static final String UPDATE = """
            with now (session_id, used, idle, expiry, principal, primary_id) as (
                select ?::char(36), ?::bigint, ?::int, ?::bigint, ?::varchar, ?::char(36))
            update spring_session session
            set session_id = now.session_id, last_access_time = now.used, max_inactive_interval = now.idle,
                expiry_time = now.expiry, principal_name = now.principal
            from now
            where session.primary_id = now.primary_id and (session.last_access_time <= now.used - 60000
                or session.session_id <> now.session_id or session.max_inactive_interval <> now.idle
                or session.principal_name is distinct from now.principal)""";

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        sessions.setUpdateSessionQuery(UPDATE);
    }
}
