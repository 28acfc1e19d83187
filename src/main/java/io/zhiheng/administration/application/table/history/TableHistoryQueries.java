package io.zhiheng.administration.application.table.history;

import static java.util.stream.Collectors.toMap;

import io.zhiheng.administration.application.table.TableSets;
import io.zhiheng.administration.application.table.cases.CaseDifference;
import io.zhiheng.administration.application.table.cases.FigureWords;
import io.zhiheng.administration.application.table.cases.KeptCases;
import io.zhiheng.administration.application.table.cases.TableCases;
import io.zhiheng.administration.application.table.difference.TableDifference;
import io.zhiheng.administration.application.table.difference.TableDifferences;
import io.zhiheng.administration.application.table.draft.TableTexts;
import io.zhiheng.administration.application.table.effect.EffectQueries;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.Release.State;
import io.zhiheng.administration.domain.ReleaseRow;
import io.zhiheng.administration.domain.Releases;
import io.zhiheng.shared.NotFound;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Versions of tables and what waits to become one. */
@Component
@Transactional(readOnly = true)
public class TableHistoryQueries {

    private final Releases releases;
    private final TableSets sets;
    private final TableDifferences differences;
    private final TableCases cases;
    private final FigureWords figures;
    private final EffectQueries effects;

    TableHistoryQueries(
            Releases releases,
            TableSets sets,
            TableDifferences differences,
            TableCases cases,
            FigureWords figures,
            EffectQueries effects) {
        this.figures = figures;
        this.releases = releases;
        this.sets = sets;
        this.differences = differences;
        this.cases = cases;
        this.effects = effects;
    }

    /** In Chinese. */
    public String title(String subject) {
        return sets.title(sets.of(subject));
    }

    /** The newest first. */
    public Page<TableVersionLine> versions(String subject, int page, int size) {
        var released = releases.rowsOf(Kind.TABLES, subject).stream()
                .filter(row -> row.state() == State.RELEASED)
                .collect(toMap(ReleaseRow::version, Function.identity()));
        var all = sets.versions(subject);
        var paging = PageRequest.of(Math.max(0, page), size);
        return new PageImpl<>(
                all.stream()
                        .skip(paging.getOffset())
                        .limit(size)
                        .map(version -> TableVersionLine.of(version, released.get(version.number())))
                        .toList(),
                paging,
                all.size());
    }

    /** What was asked for and is no version: it waits, or was refused. */
    public List<ReleaseRow> waitingAndRefused(String subject) {
        return releases.rowsOf(Kind.TABLES, subject).stream()
                .filter(row -> row.state() != State.RELEASED)
                .toList();
    }

    /** Of all tables. */
    public List<TableReleaseLine> pending() {
        return releases.rows(Kind.TABLES).stream()
                .filter(row -> row.state() == State.PENDING)
                .map(row -> new TableReleaseLine(row, title(row.subject())))
                .toList();
    }

    /** @param title of the tables, in Chinese */
    public record TableReleaseLine(ReleaseRow release, String title) {}

    public TableReleaseView release(UUID id) {
        var row = releases.row(id).orElseThrow(() -> new NotFound("release", id));
        var release = releases.findById(id)
                .filter(found -> found.kind() == Kind.TABLES)
                .orElseThrow(() -> new NotFound("release", id));
        var set = sets.of(row.subject());
        return new TableReleaseView(
                row,
                sets.title(set),
                sets.inForce(row.subject()).number().equals(row.base()),
                differences.between(set, sets.tables(row.subject(), row.base()), TableTexts.tables(release.files())),
                CaseDifference.between(
                        cases.all(row.subject(), cases.ofVersion(row.subject(), row.base())),
                        cases.all(row.subject(), KeptCases.in(release.files())),
                        key -> figures.of(set.edition(), key)),
                effects.ofRelease(id).orElse(null));
    }

    public List<TableDifference> difference(String subject, String from, String to) {
        return differences.between(sets.of(subject), sets.tables(subject, from), sets.tables(subject, to));
    }
}
