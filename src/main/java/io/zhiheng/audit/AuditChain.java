package io.zhiheng.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links new records into the chain, about every second; of several nodes one does it at a time. */
@Component
@EnableScheduling
public class AuditChain {

    private static final int AT_ONCE = 1_000;
    private static final long LOCK = 0x6175646974L;

    private final JdbcTemplate jdbc;

    AuditChain(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return how many were linked */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    @Transactional
    public int link() {
        var mine = jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, LOCK);
        if (!Boolean.TRUE.equals(mine)) {
            return 0;
        }
        var fresh = jdbc.query(
                "select * from audit_record where link is null order by id limit " + AT_ONCE,
                (row, number) -> read(row));
        if (fresh.isEmpty()) {
            return 0;
        }
        var head = jdbc.query(
                "select link, hash from audit_record where link is not null order by link desc limit 1",
                row -> row.next()
                        ? new Head(row.getLong("link"), row.getString("hash"))
                        : new Head(0, AuditRecord.BEFORE_THE_FIRST));
        var links = new ArrayList<Object[]>();
        for (var record : fresh) {
            var next = new Head(head.link() + 1, record.hashAfter(head.hash()));
            links.add(new Object[] {next.link(), head.hash(), next.hash(), record.id()});
            head = next;
        }
        jdbc.batchUpdate("update audit_record set link = ?, previous_hash = ?, hash = ? where id = ?", links);
        return links.size();
    }

    private record Head(long link, String hash) {}

    static AuditRecord read(ResultSet row) throws SQLException {
        return new AuditRecord(
                row.getLong("id"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getObject("account", UUID.class),
                row.getString("account_name"),
                row.getString("person_name"),
                row.getObject("enterprise", UUID.class),
                row.getString("action"),
                row.getString("subject"),
                row.getString("facts"),
                row.getString("request_id"),
                row.getString("address"));
    }
}
