package io.zhiheng.identity.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Spring Session keeps a clock of its own, the machine's. */
@IntegrationTest
class SeldomTouchedSessionsTest<S extends Session> {

    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    FindByIndexNameSessionRepository<S> sessions;

    private String id;

    @BeforeEach
    void aSessionWasUsed() {
        var session = sessions.createSession();
        session.setLastAccessedTime(begun);
        session.setMaxInactiveInterval(Duration.ofMinutes(30));
        sessions.save(session);
        id = session.getId();
    }

    @Test
    void useIsWrittenDownAfterAMinuteOnly() {
        touched(begun.plusSeconds(59));
        assertThat(sessions.findById(id).getLastAccessedTime()).isEqualTo(begun);
        touched(begun.plusSeconds(60));
        assertThat(sessions.findById(id).getLastAccessedTime()).isEqualTo(begun.plusSeconds(60));
    }

    @Test
    void whatIsKeptInItIsWrittenAtOnce() {
        var session = sessions.findById(id);
        session.setLastAccessedTime(begun.plusSeconds(1));
        session.setAttribute("person", "张三丰");
        session.setMaxInactiveInterval(Duration.ofMinutes(15));
        sessions.save(session);
        assertThat(sessions.findById(id).<String>getAttribute("person")).isEqualTo("张三丰");
        assertThat(sessions.findById(id).getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aNewIdAndWhoSignedInCountAtOnce() {
        var session = sessions.findById(id);
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, "somebody " + id);
        var other = session.changeSessionId();
        sessions.save(session);
        assertThat(sessions.findById(id)).isNull();
        assertThat(sessions.findById(other)).isNotNull();
        assertThat(sessions.findByPrincipalName("somebody " + id)).containsOnlyKeys(other);
    }

    private void touched(Instant at) {
        var session = sessions.findById(id);
        session.setLastAccessedTime(at);
        sessions.save(session);
    }
}
