package io.zhiheng.platform.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/** What only one of the instances on a database may do at a time. */
@Component
public class OneInstance {

    private final DataSource database;

    OneInstance(DataSource database) {
        this.database = database;
    }

    /** Does nothing where another instance is at it. */
    public void attempt(String name, Runnable deed) {
        try {
            var turn = AdvisoryLock.tryTake(database, name);
            if (turn.isPresent()) {
                try (var held = turn.get()) {
                    deed.run();
                }
            }
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("Lock " + name, null, failure);
        }
    }
}
