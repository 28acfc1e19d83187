package io.zhiheng.shared.statistics;

import io.zhiheng.shared.statistics.PlatformStatistics.Period;
import io.zhiheng.shared.statistics.PlatformStatistics.Share;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database for the figures of a period, which its statements call {@code :from} and {@code :until}. */
@Component
public class Counting {

    private final JdbcClient jdbc;

    Counting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one figure that the statement asks for; null where there is nothing to take it of. */
    public BigDecimal figure(String sql, Period period) {
        return asked(sql, period).query(BigDecimal.class).optional().orElse(null);
    }

    /** @param sql whose rows hold what is counted, and how many there are */
    public List<Share> shares(String sql, Period period, UnaryOperator<String> label) {
        return asked(sql, period)
                .query((row, number) -> new Share(label.apply(row.getString(1)), row.getLong(2)))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Period period) {
        return jdbc.sql(sql)
                .param("from", Timestamp.from(period.from()))
                .param("until", Timestamp.from(period.until()));
    }
}
