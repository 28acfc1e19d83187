package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.platform.rules.RuleCompiler;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.rating.check.SchemeCheck;
import io.zhiheng.rating.core.TableDecisions;
import io.zhiheng.rating.drools.CompiledScheme;
import io.zhiheng.rating.drools.SchemeForms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An edition and a scheme brought together once: what a rating looks up again and again stands ready here. */
class PreparedScheme {

    /** @param performance null for an indicator of clauses; @param clauses none for a performance indicator */
    record Second(
            String id,
            String name,
            BigDecimal weight,
            List<ClauseRow> clauses,
            Edition.PerformanceIndicator performance) {

        /** How many clauses the edition has at a level, whether they apply or not. */
        int clausesAt(int level) {
            int count = 0;
            for (var row : clauses) {
                count += row.clause().level() == level ? 1 : 0;
            }
            return count;
        }
    }

    record First(String id, String name, BigDecimal weight, List<Second> parts) {}

    private final Edition edition;
    private final CompiledScheme compiled;
    private final List<First> firsts = new ArrayList<>();
    private final ClauseRows rows;
    private final Map<String, Edition.PerformanceIndicator> indicators = new LinkedHashMap<>();
    private final Map<String, Edition.Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final RowsInWords rowsInWords;
    private final Bars bars;
    private final Map<String, List<ReachableLevels.Reachable>> reachable = new ConcurrentHashMap<>();
    private final Map<String, List<String>> above = new HashMap<>();
    private final ParameterFaults faults;

    /**
     * @throws io.zhiheng.platform.rules.TableRefused naming every cell that its column does not allow, and what the
     *     tables leave open
     */
    static PreparedScheme of(Edition edition, Map<String, Table> contents, RuleCompiler compiler, String name) {
        var tables = SchemeForms.fill(contents);
        SchemeCheck.refuseUnusable(edition, tables);
        return new PreparedScheme(
                edition,
                CompiledScheme.compile(compiler, name, tables, edition.levels().size()));
    }

    private PreparedScheme(Edition edition, CompiledScheme compiled) {
        this.edition = edition;
        this.compiled = compiled;
        this.rows = new ClauseRows(edition, compiled);
        this.rowsInWords = new RowsInWords(compiled);
        this.bars = new Bars(compiled.decisions(), edition.levels().size());
        edition.parameters().forEach(parameter -> parameters.put(parameter.id(), parameter));
        edition.performanceIndicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        var firstWeights = compiled.weights(
                "FIRST",
                edition.firstLevel().stream().map(Edition.FirstLevel::id).toList());
        var secondIds = new ArrayList<String>();
        edition.secondLevels().forEach(second -> secondIds.add(second.id()));
        secondIds.addAll(indicators.keySet());
        var secondWeights = compiled.weights("SECOND", secondIds);
        edition.firstLevel().forEach(first -> firsts.add(first(first, firstWeights, secondWeights)));
        faults = new ParameterFaults(compiled.table("parameter-check"), parameters, indicators);
    }

    private First first(
            Edition.FirstLevel first, Map<String, BigDecimal> firstWeights, Map<String, BigDecimal> secondWeights) {
        var parts = new ArrayList<Second>();
        for (var second : first.secondLevel()) {
            var clauses = second.clauses().stream().map(rows::add).toList();
            parts.add(new Second(second.id(), second.name(), secondWeights.get(second.id()), clauses, null));
            name(second.id(), second.displayNo(), second.name(), first.id());
            clauses.forEach(row -> above.put(row.clause().id(), List.of(second.id(), first.id())));
        }
        for (var second : first.performance()) {
            parts.add(new Second(second.id(), second.name(), secondWeights.get(second.id()), List.of(), second));
            name(second.id(), second.displayNo(), second.name(), first.id());
        }
        name(first.id(), first.displayNo(), first.name());
        return new First(first.id(), first.name(), firstWeights.get(first.id()), parts);
    }

    private void name(String id, String displayNo, String name, String... indicators) {
        names.put(id, displayNo + " " + name);
        above.put(id, List.of(indicators));
    }

    Edition edition() {
        return edition;
    }

    int levels() {
        return edition.levels().size();
    }

    TableDecisions decisions() {
        return compiled.decisions();
    }

    CompiledScheme compiled() {
        return compiled;
    }

    List<First> firsts() {
        return firsts;
    }

    Map<String, ClauseRow> clauses() {
        return rows.all();
    }

    /** The clauses that rows of level-ceiling name, in the order of the catalogue. */
    List<ClauseRow> ceilingRows() {
        return rows.underCeilings();
    }

    Map<String, Edition.PerformanceIndicator> indicators() {
        return indicators;
    }

    Map<String, Edition.Parameter> parameters() {
        return parameters;
    }

    ParameterFaults faults() {
        return faults;
    }

    Bars bars() {
        return bars;
    }

    List<ReachableLevels.Reachable> reachable(Edition.PerformanceIndicator indicator, String industry) {
        return reachable.computeIfAbsent(
                indicator.id() + ' ' + industry, key -> new ReachableLevels(this, indicator, industry).all());
    }

    /** The indicators that a clause or a second-level indicator belongs to; none for a first-level one. */
    List<String> above(String id) {
        return above.getOrDefault(id, List.of());
    }

    RowsInWords rowsInWords() {
        return rowsInWords;
    }

    /** The second-level indicator that a clause belongs to; null for an unknown one. */
    String indicatorOf(String clause) {
        return rows.all().containsKey(clause) ? above.get(clause).get(0) : null;
    }

    int clausesAt(String indicator, int level) {
        return firsts.stream()
                .flatMap(first -> first.parts().stream())
                .filter(part -> part.id().equals(indicator))
                .mapToInt(part -> part.clausesAt(level))
                .sum();
    }

    /** Number and name, as people call an indicator. */
    String name(String indicator) {
        return names.get(indicator);
    }
}
