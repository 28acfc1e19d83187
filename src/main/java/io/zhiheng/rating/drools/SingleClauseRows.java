package io.zhiheng.rating.drools;

import static io.zhiheng.platform.rules.CellType.DIGIT;
import static io.zhiheng.platform.rules.CellType.NUMBER;
import static io.zhiheng.platform.rules.Condition.atLeast;
import static io.zhiheng.platform.rules.Condition.equal;

import io.zhiheng.platform.rules.FilledTable;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableForm;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A row of level-threshold for a single clause stands in for the general row of the same level. Written out before
 * compiling, so that no rule needs to know of another.
 */
class SingleClauseRows {

    private static final String ANY = "*";
    private static final String GENERAL = "0";
    private static final TableForm WRITTEN_OUT = TableForm.of("level-threshold", DIGIT, DIGIT, NUMBER)
            .when(RateQuestion.class, List.of(equal(0, "level"), equal(1, "clauses"), atLeast(2, "rate")), "passed");

    private final Table table;
    private final Set<Integer> levels = new HashSet<>();

    SingleClauseRows(Table table) {
        this.table = table;
        table.rows().stream()
                .filter(row -> !row.get(1).equals(ANY))
                .forEach(row -> levels.add(Integer.parseInt(row.get(0))));
    }

    FilledTable writtenOut() {
        return WRITTEN_OUT.fill(new Table(
                table.name(),
                table.headings(),
                table.rows().stream()
                        .map(row -> List.of(row.get(0), row.get(1).equals(ANY) ? GENERAL : row.get(1), row.get(2)))
                        .toList()));
    }

    /** What the number of clauses is called in a question: 1 where such a row counts, else 0. */
    int countFor(int level, int clauses) {
        return clauses == 1 && levels.contains(level) ? 1 : 0;
    }
}
