package io.zhiheng.administration.application.table.draft;

import io.zhiheng.administration.application.table.Fault;
import io.zhiheng.administration.application.table.RuleTableQueries;
import io.zhiheng.administration.application.table.TableCheckup;
import io.zhiheng.administration.application.table.TableSets;
import io.zhiheng.administration.application.table.difference.RowDifference;
import io.zhiheng.administration.application.table.difference.TableDifference;
import io.zhiheng.administration.application.table.difference.TableDifferences;
import io.zhiheng.administration.application.table.draft.TablesView.Column;
import io.zhiheng.administration.application.table.draft.TablesView.Sheet;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Draft;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableForm;
import io.zhiheng.platform.rules.TableRefused;
import io.zhiheng.platform.rules.file.TableFile;
import io.zhiheng.platform.rules.kept.TableSet;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of tables, as those see them who edit. */
@Component
@Transactional(readOnly = true)
public class TableDraftQueries {

    private final Drafts drafts;
    private final TableSets sets;
    private final TableCheckup checkup;
    private final TableDifferences differences;
    private final Clock clock;

    TableDraftQueries(Drafts drafts, TableSets sets, TableCheckup checkup, TableDifferences differences, Clock clock) {
        this.drafts = drafts;
        this.sets = sets;
        this.checkup = checkup;
        this.differences = differences;
        this.clock = clock;
    }

    public TablesView current(Actor reader, String subject) {
        var set = sets.of(subject);
        var draft = of(subject);
        var tables = TableTexts.tables(draft.files());
        return new TablesView(
                subject,
                sets.title(set),
                draft.version(),
                draft.base(),
                sets.inForce(subject).number(),
                draft.hand(reader, clock.instant()),
                draft.savedBy(),
                draft.savedAt(),
                set.forms().stream()
                        .map(form -> sheet(set, form, tables.get(form.name())))
                        .toList());
    }

    private Sheet sheet(TableSet set, TableForm form, Table table) {
        var conditions = form.conditionColumns();
        var headings = set.headings().get(form.name());
        return new Sheet(
                form.name(),
                sets.title(form.name()),
                IntStream.range(0, headings.size())
                        .mapToObj(column -> new Column(
                                headings.get(column), form.columns().get(column), conditions.contains(column)))
                        .toList(),
                table.rows());
    }

    /** One of its tables, to be taken along as a file. */
    public RuleTableQueries.Read table(String subject, String name) {
        var set = sets.of(subject);
        var draft = of(subject);
        var table = TableTexts.tables(draft.files()).get(name);
        if (table == null) {
            throw new NotFound("rule-table", name);
        }
        return new RuleTableQueries.Read(
                set.form(name), table, sets.title(name), subject, set.edition(), draft.base() + "-draft");
    }

    /** What the check says of it as it is. */
    public List<Fault> faults(String subject) {
        return checkup.of(subject, TableTexts.tables(of(subject).files()));
    }

    /** From what is in force to the draft. */
    public List<TableDifference> difference(String subject) {
        return differences.between(
                sets.of(subject),
                sets.tablesInForce(subject),
                TableTexts.tables(of(subject).files()));
    }

    /**
     * What a file would make of a table of the draft.
     *
     * @param rows none where it is refused
     * @param lines from the draft to the file
     */
    public record Preview(List<List<String>> rows, List<Fault> findings, List<TableDifference.Line> lines) {}

    public Preview preview(String subject, String table, byte[] content) {
        var set = sets.of(subject);
        if (!set.names().contains(table)) {
            throw new NotFound("rule-table", table);
        }
        var tables = new LinkedHashMap<>(TableTexts.tables(of(subject).files()));
        try {
            var sent = TableFile.read(set.form(table), content);
            var lines = RowDifference.between(tables.get(table).rows(), sent.rows());
            tables.put(table, sent);
            return preview(subject, table, tables, lines);
        } catch (TableRefused unreadable) {
            return new Preview(List.of(), checkup.said(unreadable), List.of());
        }
    }

    private Preview preview(String subject, String table, Map<String, Table> tables, List<TableDifference.Line> lines) {
        var findings = checkup.of(subject, tables).stream()
                .filter(fault -> fault.table().equals(table))
                .toList();
        boolean refused = findings.stream().anyMatch(Fault::isNeverStored);
        return refused
                ? new Preview(List.of(), findings, List.of())
                : new Preview(tables.get(table).rows(), findings, lines);
    }

    /** Those that there are, newest first. */
    public List<TableDraftLine> all(Actor reader) {
        return drafts.all(Kind.TABLES).stream()
                .map(draft -> new TableDraftLine(
                        draft.subject(),
                        sets.title(sets.of(draft.subject())),
                        draft.hand(reader, clock.instant()),
                        draft.savedBy(),
                        draft.savedAt()))
                .toList();
    }

    private Draft of(String subject) {
        return drafts.current(subject)
                .filter(draft -> draft.kind() == Kind.TABLES)
                .orElseThrow(() -> new NotFound("draft", subject));
    }
}
