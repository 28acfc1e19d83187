package io.zhiheng.identity.security.session;

import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Spring Session takes rows that follow each other for one session. In whatever order the database likes to give those
 * of an account, one session may be cut in two, of which the last is kept: without its name, or without its account.
 */
@Component
class WholeSessions implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    private static final String OF_ACCOUNT = """
            select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
                   sa.attribute_name, sa.attribute_bytes
            from %TABLE_NAME% s left join %TABLE_NAME%_attributes sa on s.primary_id = sa.session_primary_id
            where s.principal_name = ?
            order by s.primary_id""";

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        sessions.setListSessionsByPrincipalNameQuery(OF_ACCOUNT);
    }
}
