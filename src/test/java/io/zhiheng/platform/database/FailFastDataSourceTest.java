package io.zhiheng.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

class FailFastDataSourceTest {

    private final Pool pool = new Pool();
    private final FailFastDataSource database = new FailFastDataSource(pool);

    @Test
    void whereNobodyAnswersOnlyTheFirstCallerWaits() {
        pool.refusal = new SQLTransientConnectionException("timed out", new SQLException("Connection refused"));

        assertThatThrownBy(database::getConnection).isSameAs(pool.refusal);
        assertThatThrownBy(database::getConnection)
                .isInstanceOf(SQLTransientConnectionException.class)
                .hasCause(pool.refusal);

        assertThat(pool.asked).isEqualTo(1);
    }

    @Test
    void whereOnlyTheConnectionsAreAllInUseEverybodyMayWait() {
        pool.refusal = new SQLTransientConnectionException("timed out");

        assertThatThrownBy(database::getConnection).isSameAs(pool.refusal);
        assertThatThrownBy(database::getConnection).isSameAs(pool.refusal);

        assertThat(pool.asked).isEqualTo(2);
    }

    private static final class Pool extends AbstractDataSource {

        SQLException refusal;
        int asked;

        @Override
        public Connection getConnection() throws SQLException {
            asked++;
            throw refusal;
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
