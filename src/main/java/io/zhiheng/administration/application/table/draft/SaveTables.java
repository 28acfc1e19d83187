package io.zhiheng.administration.application.table.draft;

import io.zhiheng.administration.application.table.Fault;
import io.zhiheng.administration.application.table.TableSets;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.platform.rules.SoundRows;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.kept.TableSet;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps what is being edited. It may be as wrong as it likes, but nothing that looks like code is ever stored. */
@UseCase
public class SaveTables {

    private static final int MOST_ROWS = 5_000;

    private final Drafts drafts;
    private final TableSets sets;
    private final Words words;
    private final Clock clock;

    SaveTables(Drafts drafts, TableSets sets, Words words, Clock clock) {
        this.drafts = drafts;
        this.sets = sets;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param seen the version that the writer has seen
     * @param changed rows by the names of the tables; the others stay
     * @return the new version
     * @throws RuleBroken {@code cells-refused} with the findings
     */
    public int execute(Actor actor, String subject, int seen, Map<String, List<List<String>>> changed) {
        var set = sets.of(subject);
        var draft = drafts.forChange(Kind.TABLES, subject);
        draft.requireInHandOf(actor, clock.instant());
        var tables = new LinkedHashMap<String, Table>();
        changed.forEach((name, rows) -> tables.put(name, table(set, name, rows)));
        refuseDangers(set, tables);
        draft.save(actor, seen, TableTexts.files(tables), clock.instant());
        return draft.version();
    }

    private static Table table(TableSet set, String name, List<List<String>> rows) {
        if (!set.names().contains(name)) {
            throw new NotFound("rule-table", name);
        }
        if (rows == null || rows.size() > MOST_ROWS || rows.stream().anyMatch(SaveTables::lacksCells)) {
            throw RuleBroken.invalid("administration.rule.rows", MOST_ROWS).at(name);
        }
        return new Table(
                name,
                set.headings().get(name),
                rows.stream()
                        .map(row -> row.stream().map(String::strip).toList())
                        .filter(row -> !row.stream().allMatch(String::isEmpty))
                        .toList());
    }

    private static boolean lacksCells(List<String> row) {
        return row == null || row.stream().anyMatch(Objects::isNull);
    }

    private void refuseDangers(TableSet set, Map<String, Table> tables) {
        var faults = new ArrayList<Fault>();
        tables.forEach((name, table) -> SoundRows.of(set.form(name), table).findings().stream()
                .map(finding -> Fault.of(finding, words))
                .filter(Fault::isNeverStored)
                .forEach(faults::add));
        if (!faults.isEmpty()) {
            throw RuleBroken.invalid("administration.rule.cells-refused", faults.size())
                    .with("findings", faults);
        }
    }
}
