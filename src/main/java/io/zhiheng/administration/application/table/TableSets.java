package io.zhiheng.administration.application.table;

import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.kept.KeptTables;
import io.zhiheng.platform.rules.kept.TableSet;
import io.zhiheng.platform.rules.kept.TableVersion;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All sets of tables, whoever keeps them: the schemes of the editions first, then the general tables. */
@Component
public class TableSets {

    private final List<KeptTables> keepers;
    private final Words words;

    TableSets(List<KeptTables> keepers, Words words) {
        this.keepers = keepers;
        this.words = words;
    }

    /** In Chinese. */
    public String title(TableSet set) {
        return set.edition() == null ? title(set.subject()) : words.of("administration.tables.scheme", set.edition());
    }

    /** Of one table, in Chinese. */
    public String title(String table) {
        return words.of("administration.table." + table);
    }

    public List<TableSet> all() {
        return keepers.stream()
                .flatMap(keeper -> keeper.sets().stream())
                .sorted((one, other) -> Boolean.compare(one.edition() == null, other.edition() == null))
                .toList();
    }

    public TableSet of(String subject) {
        return all().stream()
                .filter(set -> set.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new NotFound("rule-table", subject));
    }

    /** @param edition null for the one in force; without meaning for a general table */
    public TableSet having(String table, String edition) {
        return all().stream()
                .filter(set -> set.edition() == null
                        || (edition == null ? set.current() : set.edition().equals(edition)))
                .filter(set -> set.names().contains(table))
                .findFirst()
                .orElseThrow(() -> new NotFound("rule-table", table));
    }

    public KeptTables keeper(String subject) {
        return keepers.stream()
                .filter(keeper ->
                        keeper.sets().stream().anyMatch(set -> set.subject().equals(subject)))
                .findFirst()
                .orElseThrow(() -> new NotFound("rule-table", subject));
    }

    public List<TableVersion> versions(String subject) {
        return keeper(subject).versions(subject);
    }

    public TableVersion inForce(String subject) {
        return versions(subject).stream()
                .filter(TableVersion::inForce)
                .findFirst()
                .orElseThrow(() -> new NotFound("rule-table", subject));
    }

    public Map<String, Table> tables(String subject, String number) {
        return keeper(subject).tables(subject, number);
    }

    public Map<String, Table> tablesInForce(String subject) {
        return tables(subject, inForce(subject).number());
    }
}
