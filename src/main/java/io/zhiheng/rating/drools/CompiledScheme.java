package io.zhiheng.rating.drools;

import io.zhiheng.platform.rules.CompiledRules;
import io.zhiheng.platform.rules.FilledTable;
import io.zhiheng.platform.rules.RuleCompiler;
import io.zhiheng.rating.core.Ceiling;
import io.zhiheng.rating.core.Measurement;
import io.zhiheng.rating.core.TableDecisions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rating tables of one scheme, compiled once and kept for every rating by it. */
public class CompiledScheme {

    private final Map<String, FilledTable> tables;
    private final CompiledRules rules;
    private final SchemeRules decisions;
    private final IndustryRows industryRows;
    private final SingleClauseRows singleClauseRows;
    private final CheckRows checkRows;
    private final int levels;

    private CompiledScheme(RuleCompiler compiler, String name, Map<String, FilledTable> tables, int levels) {
        this.levels = levels;
        this.tables = tables;
        industryRows = new IndustryRows(table("performance-threshold").table());
        singleClauseRows = new SingleClauseRows(table("level-threshold").table());
        checkRows = new CheckRows(table("parameter-check"));
        rules = compiler.compile(
                name, tables.values().stream().map(this::asCompiled).toList());
        decisions = new SchemeRules(rules, singleClauseRows, table("level-gate"), levels);
    }

    /**
     * @param tables of all {@link SchemeForms}, by name
     * @param levels number of levels of the edition that the scheme rates
     */
    public static CompiledScheme compile(
            RuleCompiler compiler, String name, Map<String, FilledTable> tables, int levels) {
        return new CompiledScheme(compiler, name, tables, levels);
    }

    private FilledTable asCompiled(FilledTable table) {
        return switch (table.name()) {
            case "performance-threshold" -> table.form().fill(industryRows.writtenOut(table.table()));
            case "level-threshold" -> singleClauseRows.writtenOut();
            default -> table;
        };
    }

    public TableDecisions decisions() {
        return decisions;
    }

    public FilledTable table(String name) {
        return tables.get(name);
    }

    /** Weight of each indicator by the rows of indicator-weight; null where no row names it. */
    public Map<String, BigDecimal> weights(String scope, List<String> indicators) {
        return decisions.weights(scope, indicators);
    }

    /** The answers that hold the overall level down, by clause and conformity. */
    public Map<String, Map<String, Ceiling>> ceilings() {
        return decisions.ceilings(table("level-ceiling"));
    }

    /**
     * The values of the indicators, and every row that finds fault with the figures. One session of the rule engine.
     */
    public Measurement measure(Figures figures, List<String> indicators, String industry) {
        var checked = checkRows.questions(figures);
        var questions = new ArrayList<Object>(checked);
        var measures = new ArrayList<Measure>(indicators.size());
        for (var indicator : indicators) {
            measures.add(new Measure(indicator, industryRows.industryFor(indicator, industry), figures, levels));
        }
        questions.addAll(measures);
        rules.ask(questions);

        var faults = new ArrayList<Integer>();
        checked.forEach(each -> add(each, faults));
        var values = new HashMap<String, Measurement.Value>();
        for (var measure : measures) {
            var measured = measure.measured();
            if (measured != null) {
                add(measured, faults);
                values.put(
                        measure.getIndicator(),
                        new Measurement.Value(measured.getValue(), measure.row(), origins(measured.held())));
            }
        }
        return new Measurement(values, faults);
    }

    /** Values as they are, judged like computed ones. @param values rounded, by indicator */
    public Measurement judge(Map<String, BigDecimal> values, String industry) {
        var questions = new ArrayList<Measured>(values.size());
        values.forEach((indicator, value) ->
                questions.add(new Measured(indicator, industryRows.industryFor(indicator, industry), value, levels)));
        rules.ask(questions);
        var faults = new ArrayList<Integer>();
        var judged = new HashMap<String, Measurement.Value>();
        for (var measured : questions) {
            add(measured, faults);
            judged.put(
                    measured.getIndicator(), new Measurement.Value(measured.getValue(), 0, origins(measured.held())));
        }
        return new Measurement(judged, faults);
    }

    public void ask(List<Oddity> oddities) {
        rules.ask(oddities);
    }

    /** The row of plausibility-check that finds this odd. */
    public Optional<List<String>> oddRow(Oddity oddity) {
        var found = oddity.rows();
        return found.length == 0
                ? Optional.empty()
                : Optional.of(table("plausibility-check").rows().get(found[0] - 1));
    }

    /** The parameter that a row of plausibility-check looks at. */
    public Optional<String> plausibilityParameter(String check) {
        return table("plausibility-check").rows().stream()
                .filter(row -> row.get(0).equals(check))
                .map(row -> row.get(1))
                .findFirst();
    }

    private int[] origins(int[] held) {
        for (int i = 0; i < held.length; i++) {
            held[i] = industryRows.origin(held[i]);
        }
        return held;
    }

    private static void add(CheckedFigure figure, List<Integer> faults) {
        for (int row : figure.rows()) {
            faults.add(row);
        }
    }
}
