package io.zhiheng.platform.rules.general;

import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.kept.TableVersion;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.OnceInTransaction;
import io.zhiheng.shared.RuleBroken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
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
            } catch (DuplicateKeyException | RuleBroken doneByAnotherNode) {
                continue;
            }
        }
    }

    private void publishShipped(String name) {
        var shipped = shipped(name);
        var inForce = inForce(name);
        if (inForce.isEmpty()) {
            insert(name, 1, shipped, "SHIPPED");
        } else if (inForce.get().origin().equals("SHIPPED")
                && !inForce.get().content().equals(shipped)) {
            replace(name, inForce.get().version(), shipped, "SHIPPED");
        }
    }

    /**
     * What goes back to the table that ships follows it again when a build changes it.
     *
     * @return the number of the version that is in force from now on
     */
    int publish(String name, int base, Table table) {
        var shipped = shipped(name);
        return table.equals(Table.parse(name, shipped))
                ? replace(name, base, shipped, "SHIPPED")
                : replace(name, base, table.toCsv(), "EDITED");
    }

    private int replace(String name, int base, String content, String origin) {
        int replaced = database.sql(
                        "update rule_table_version set in_force = false where name = ? and version = ? and in_force")
                .params(name, base)
                .update();
        if (replaced == 0) {
            throw RuleBroken.conflict("platform.rule.published-meanwhile");
        }
        insert(name, base + 1, content, origin);
        return base + 1;
    }

    private void insert(String name, int version, String content, String origin) {
        database.sql(
                        "insert into rule_table_version (name, version, content, origin, in_force, published_at) values (?, ?, ?, ?, true, ?)")
                .params(name, version, content, origin, Timestamp.from(clock.instant()))
                .update();
    }

    /** The newest first. */
    List<TableVersion> all(String name) {
        return database.sql(
                        "select version, in_force, origin, published_at from rule_table_version where name = ? order by version desc")
                .param(name)
                .query((row, at) -> new TableVersion(
                        row.getString("version"),
                        row.getBoolean("in_force"),
                        row.getString("origin").equals("SHIPPED"),
                        row.getTimestamp("published_at").toInstant()))
                .list();
    }

    static List<String> headings(String name) {
        return Table.parse(name, shipped(name)).headings();
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
                        .optional()
                        .orElseThrow(() -> new NotFound("rule-table", name + " " + version)));
    }

    private static String shipped(String name) {
        try {
            return new ClassPathResource("rules/" + name + ".csv").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
