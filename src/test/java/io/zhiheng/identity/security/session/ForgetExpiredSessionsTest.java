package io.zhiheng.identity.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@IntegrationTest
class ForgetExpiredSessionsTest {

    @Autowired
    SessionRepository<? extends Session> sessions;

    @Autowired
    ForgetExpiredSessions forget;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void whatHasExpiredGoesAndTheRestStays() {
        var expired = kept(sessions, Duration.ofMinutes(30));
        var open = kept(sessions, Duration.ofMinutes(30));
        jdbc.update("update spring_session set expiry_time = 1 where session_id = ?", expired);

        forget.execute();

        assertThat(jdbc.queryForList(
                        "select session_id from spring_session where session_id in (?, ?)",
                        String.class,
                        expired,
                        open))
                .containsExactly(open);
    }

    private static <S extends Session> String kept(SessionRepository<S> sessions, Duration lasting) {
        var session = sessions.createSession();
        session.setMaxInactiveInterval(lasting);
        sessions.save(session);
        return session.getId();
    }
}
