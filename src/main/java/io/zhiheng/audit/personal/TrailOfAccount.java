package io.zhiheng.audit.personal;

import io.zhiheng.identity.personal.PersonalData;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.time.BeijingTime;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was done under the account, and to it, in the last year: when, by whom of its people, from where; the newest
 * thousand. Found by the name, for which there is an index.
 */
@Component
@Order(9)
@Transactional(readOnly = true)
class TrailOfAccount implements PersonalData {

    private static final Duration KEPT = Duration.ofDays(366);
    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final Words words;
    private final Clock clock;

    TrailOfAccount(JdbcClient jdbc, Words words, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Section> of(Actor actor) {
        var rows = jdbc.sql("""
                select occurred_at, case when account = :account then person_name end as person_name, action, address
                from audit_record
                where (account_name = :name and account = :account or subject = :subject) and occurred_at > :since
                order by id desc limit :most""")
                .param("account", actor.account())
                .param("name", actor.accountName())
                .param("subject", "account:" + actor.account())
                .param("since", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, number) -> List.of(
                        BeijingTime.minute(row.getTimestamp("occurred_at").toInstant()),
                        Objects.requireNonNullElse(row.getString("person_name"), ""),
                        action(row.getString("action")),
                        Objects.requireNonNullElse(row.getString("address"), "")))
                .list();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section(
                        words.of("audit.personal"),
                        Stream.of("at", "person", "action", "address")
                                .map(column -> words.of("audit.personal." + column))
                                .toList(),
                        rows));
    }

    private String action(String stored) {
        return words.find("audit.action." + stored)
                .or(() -> words.find("review.action." + stored.substring(stored.indexOf('.') + 1)))
                .orElse(stored);
    }
}
