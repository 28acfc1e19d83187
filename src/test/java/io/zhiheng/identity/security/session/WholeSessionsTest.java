package io.zhiheng.identity.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class WholeSessionsTest {

    @Autowired
    DataSource database;

    /** The database is made to give what the sessions know as it was written: a bit of this one, a bit of that one. */
    @Test
    void sessionsWhoseRowsComeMixedAreWhole() throws SQLException {
        try (var connection = database.getConnection()) {
            var single = new SingleConnectionDataSource(connection, true);
            var jdbc = new JdbcTemplate(single);
            jdbc.execute("set enable_nestloop = off");
            jdbc.execute("set enable_mergejoin = off");
            try {
                var sessions = new JdbcIndexedSessionRepository(
                        jdbc, new TransactionTemplate(new DataSourceTransactionManager(single)));
                new WholeSessions().customize(sessions);
                assertThat(namesOfTwo(sessions)).containsExactlyInAnyOrder("张三 一", "李四 二");
            } finally {
                jdbc.execute("reset enable_nestloop");
                jdbc.execute("reset enable_mergejoin");
            }
        }
    }

    private static <S extends Session> List<String> namesOfTwo(FindByIndexNameSessionRepository<S> sessions) {
        var account = UUID.randomUUID().toString();
        var one = sessions.createSession();
        var other = sessions.createSession();
        for (var session : List.of(one, other)) {
            session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account);
            sessions.save(session);
        }
        write(sessions, one, "person", "张三");
        write(sessions, other, "person", "李四");
        write(sessions, one, "device", "一");
        write(sessions, other, "device", "二");
        return sessions.findByPrincipalName(account).values().stream()
                .map(session -> session.getAttribute("person") + " " + session.getAttribute("device"))
                .toList();
    }

    private static <S extends Session> void write(
            FindByIndexNameSessionRepository<S> sessions, S session, String name, String value) {
        session.setAttribute(name, value);
        sessions.save(session);
    }
}
