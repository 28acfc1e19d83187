package io.zhiheng.administration.application.table.difference;

import io.zhiheng.administration.application.table.TableSets;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.kept.TableSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What differs between two states of all tables of a set; those that are alike are left out. */
@Component
public class TableDifferences {

    private final TableSets sets;

    TableDifferences(TableSets sets) {
        this.sets = sets;
    }

    public List<TableDifference> between(TableSet set, Map<String, Table> before, Map<String, Table> after) {
        return set.names().stream()
                .filter(name -> !before.get(name).rows().equals(after.get(name).rows()))
                .map(name -> new TableDifference(
                        name,
                        sets.title(name),
                        set.headings().get(name),
                        RowDifference.between(
                                before.get(name).rows(), after.get(name).rows())))
                .toList();
    }
}
