package io.zhiheng.rating.check;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.platform.rules.FilledTable;
import io.zhiheng.platform.rules.SoundRows;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableForm;
import io.zhiheng.platform.rules.TableRefused;
import io.zhiheng.platform.rules.TableRefused.Finding;
import io.zhiheng.platform.rules.TableRefused.Kind;
import io.zhiheng.rating.drools.SchemeForms;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What the type of a cell cannot say: whether the edition knows the id, whether the number lies in its range, whether
 * rows leave something open, decide it twice, or never come to their turn. The rule engine itself is silent on all
 * that.
 */
public final class SchemeCheck {

    /** An odd scheme rates all the same; one with holes, or with two answers, does not. */
    private static final Set<Kind> ONLY_ODD = EnumSet.of(Kind.UNREACHABLE, Kind.NOT_MONOTONIC);

    private SchemeCheck() {}

    /**
     * Everything that is wrong, by table and row.
     *
     * @param tables of all forms of a scheme, by name
     */
    public static List<Finding> findings(Edition edition, Map<String, Table> tables) {
        return judged(edition, form -> SoundRows.of(form, tables.get(form.name()), SchemeForms.headings(form)));
    }

    /** @throws TableRefused naming every cell because of which nobody could be rated */
    public static void refuseUnusable(Edition edition, Map<String, FilledTable> tables) {
        var fatal = judged(
                        edition,
                        form -> SoundRows.of(form, tables.get(form.name()).table()))
                .stream()
                .filter(finding -> !isOnlyOdd(finding))
                .toList();
        if (!fatal.isEmpty()) {
            throw new TableRefused(fatal);
        }
    }

    /** Gates are demands beside the others; there need not be one. */
    private static boolean isOnlyOdd(Finding finding) {
        return ONLY_ODD.contains(finding.kind())
                || finding.kind() == Kind.MISSING_LEVEL && finding.table().equals(SchemeForms.LEVEL_GATE.name());
    }

    private static List<Finding> judged(Edition edition, Function<TableForm, SoundRows> read) {
        var tables = new LinkedHashMap<String, SoundRows>();
        SchemeForms.ALL.forEach(form -> tables.put(form.name(), read.apply(form)));
        var clauses = new ClauseTables(edition);
        clauses.scores(tables.get("answer-score"));
        clauses.thresholds(tables.get("level-threshold"));
        clauses.ceilings(tables.get("level-ceiling"));
        var grades = new GradeTables(edition);
        grades.weights(tables.get("indicator-weight"));
        grades.bands(tables.get("grade-band"));
        grades.caps(tables.get("level-cap"));
        grades.gates(tables.get("level-gate"), tables.get("level-cap"));
        grades.limits(tables.get("na-limit"));
        var figures = new FigureTables(edition);
        figures.metrics(tables.get("performance-metric"));
        figures.unrated(tables.get("unrated-metric"));
        figures.plausibility(tables.get("plausibility-check"));
        var parameters = new ParameterRows(edition, tables.get("parameter-check"));
        parameters.check();
        new FigureLadders(edition, tables.get("performance-metric"), parameters)
                .check(tables.get("performance-threshold"));
        return tables.values().stream()
                .flatMap(table -> table.findings().stream().sorted(BY_PLACE))
                .toList();
    }

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparingInt(Finding::row).thenComparingInt(Finding::column);
}
