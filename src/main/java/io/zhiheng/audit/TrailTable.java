package io.zhiheng.audit;

import io.zhiheng.shared.time.BeijingTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records, newest first, each condition by an index. */
@Component
class TrailTable {

    /** Each action once, without reading every record. */
    private static final String ACTIONS = """
            with recursive each (action) as (
                (select action from audit_record order by action limit 1)
                union all
                select (select r.action from audit_record r where r.action > each.action order by r.action limit 1)
                from each where each.action is not null)
            select action from each where action is not null""";

    private final JdbcClient jdbc;

    TrailTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(AuditRecord record, Long link) {}

    List<Row> list(TrailFilter filter, long offset, int limit) {
        return filtered("select *", filter, " order by id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new Row(AuditChain.read(row), row.getObject("link", Long.class)))
                .list();
    }

    /** Counts no further than this. */
    long count(TrailFilter filter, long most) {
        return filtered("select count(*) from (select 1", filter, " limit :most) found")
                .param("most", most)
                .query(Long.class)
                .single();
    }

    List<String> actions() {
        return jdbc.sql(ACTIONS).query(String.class).list();
    }

    private JdbcClient.StatementSpec filtered(String columns, TrailFilter filter, String order) {
        var where = new StringBuilder(" from audit_record where true");
        if (!filter.who().isBlank()) {
            where.append(" and (account_name like :who or person_name like :who)");
        }
        if (!filter.action().isBlank()) {
            where.append(" and action = :action");
        }
        if (!filter.subject().isBlank()) {
            where.append(" and (subject like :subject or split_part(subject, ':', 2) like :subject)");
        }
        if (filter.since() != null) {
            where.append(" and occurred_at >= :from");
        }
        if (filter.until() != null) {
            where.append(" and occurred_at < :until");
        }
        return jdbc.sql(columns + where + order)
                .param("who", beginning(filter.who()))
                .param("action", filter.action())
                .param("subject", beginning(filter.subject()))
                .param("from", begin(filter.since()))
                .param(
                        "until",
                        filter.until() == null ? null : begin(filter.until().plusDays(1)));
    }

    private static String beginning(String words) {
        return words.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day == null
                ? null
                : day.atStartOfDay(BeijingTime.ZONE).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
