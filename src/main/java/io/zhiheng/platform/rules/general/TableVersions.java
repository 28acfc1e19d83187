package io.zhiheng.platform.rules.general;

import io.zhiheng.platform.rules.Table;
import io.zhiheng.shared.OnceInTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The stored versions of general tables. What ships is published when it changed, unless somebody edited the table. */
@Component
class TableVersions implements InitializingBean {

    private record Stored(int version, String content, String origin) {}

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final OnceInTransaction once = new OnceInTransaction();

    TableVersions(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        for (var general : GeneralForm.ALL) {
            try {
                transaction.executeWithoutResult(
                        status -> publishShipped(general.form().name()));
            } catch (DuplicateKeyException doneByAnotherNode) {
                continue;
            }
        }
    }

    private void publishShipped(String name) {
        var shipped = shipped(name);
        var inForce = inForce(name);
        if (inForce.isEmpty()) {
            insert(name, 1, shipped);
        } else if (inForce.get().origin().equals("SHIPPED")
                && !inForce.get().content().equals(shipped)) {
            database.sql("update rule_table_version set in_force = false where name = ? and in_force")
                    .param(name)
                    .update();
            insert(name, inForce.get().version() + 1, shipped);
        }
    }

    private void insert(String name, int version, String content) {
        database.sql(
                        "insert into rule_table_version (name, version, content, origin, in_force, published_at) values (?, ?, ?, 'SHIPPED', true, ?)")
                .params(name, version, content, Timestamp.from(clock.instant()))
                .update();
    }

    private Optional<Stored> inForce(String name) {
        return database.sql("select version, content, origin from rule_table_version where name = ? and in_force")
                .param(name)
                .query(Stored.class)
                .optional();
    }

    int versionInForce(String name) {
        return once.answer(
                name,
                () -> database.sql("select version from rule_table_version where name = ? and in_force")
                        .param(name)
                        .query(Integer.class)
                        .single());
    }

    Table table(String name, int version) {
        return Table.parse(
                name,
                database.sql("select content from rule_table_version where name = ? and version = ?")
                        .params(name, version)
                        .query(String.class)
                        .single());
    }

    private static String shipped(String name) {
        try {
            return new ClassPathResource("rules/" + name + ".csv").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
