package io.zhiheng.administration.application.table;

import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableRefused;
import io.zhiheng.platform.rules.file.TableFile;
import io.zhiheng.shared.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that can be said against tables; nothing is stored. */
@Component
@Transactional(readOnly = true)
public class TableCheckup {

    private final TableSets sets;
    private final Words words;

    TableCheckup(TableSets sets, Words words) {
        this.sets = sets;
        this.words = words;
    }

    /**
     * One table beside the others that are in force.
     *
     * @param edition null for the one in force
     */
    public List<Fault> of(String table, String edition, byte[] content) {
        var set = sets.having(table, edition);
        try {
            var tables = new HashMap<>(sets.tablesInForce(set.subject()));
            tables.put(table, TableFile.read(set.form(table), content));
            return of(set.subject(), tables).stream()
                    .filter(fault -> fault.table().equals(table))
                    .toList();
        } catch (TableRefused unreadable) {
            return said(unreadable);
        }
    }

    /** All tables of a set together. */
    public List<Fault> of(String subject, Map<String, Table> tables) {
        return sets.keeper(subject).check(subject, tables).stream()
                .map(finding -> Fault.of(finding, words))
                .toList();
    }

    public List<Fault> said(TableRefused refused) {
        return refused.findings().stream()
                .map(finding -> Fault.of(finding, words))
                .toList();
    }
}
