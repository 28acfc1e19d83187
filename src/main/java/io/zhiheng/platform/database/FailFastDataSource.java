package io.zhiheng.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Where the database cannot be reached, only the first caller waits: for some moments the others hear it at once. One
 * request asks for several connections (session, account, page), whose waits would add up.
 */
class FailFastDataSource extends DelegatingDataSource {

    private static final long MOMENT = Duration.ofSeconds(2).toNanos();
    private static final String UNREACHABLE = "08001";

    private record Failure(SQLException why, long when) {}

    private volatile Failure last;

    FailFastDataSource(DataSource patient) {
        super(patient);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var failure = last;
        if (failure != null && System.nanoTime() - failure.when() < MOMENT) {
            throw new SQLTransientConnectionException(
                    "The database could not be reached a moment ago", UNREACHABLE, failure.why());
        }
        try {
            var connection = super.getConnection();
            last = null;
            return connection;
        } catch (SQLException why) {
            // without a cause it was only the pool that had none to spare
            if (why.getCause() != null) {
                last = new Failure(why, System.nanoTime());
            }
            throw why;
        }
    }
}
