package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.platform.rules.RuleCompiler;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.core.Decisions;
import io.zhiheng.rating.core.Decisions.Score;
import io.zhiheng.rating.drools.CompiledScheme;
import io.zhiheng.rating.drools.SchemeForms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An edition and a scheme brought together once: what a rating looks up again and again stands ready here. */
class PreparedScheme {

    /** @param scores what each conformity is worth, by ordinal; null where it may not be chosen */
    record ClauseRow(int position, Edition.Clause clause, BigDecimal weight, Score[] scores) {}

    /** @param performance null for an indicator of clauses; @param clauses none for a performance indicator */
    record Second(
            String id,
            String name,
            BigDecimal weight,
            List<ClauseRow> clauses,
            Edition.PerformanceIndicator performance) {}

    record First(String id, String name, BigDecimal weight, List<Second> parts) {}

    record MinimumRate(String cell, int row) {}

    private final Edition edition;
    private final CompiledScheme compiled;
    private final List<First> firsts = new ArrayList<>();
    private final Map<String, ClauseRow> clauses = new HashMap<>();
    private final Map<String, Edition.PerformanceIndicator> indicators = new LinkedHashMap<>();
    private final Map<String, Edition.Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<MinimumRate> minimumRates = new ArrayList<>();
    private final Map<String, List<List<String>>> thresholdRows = new HashMap<>();
    private final ParameterFaults faults;

    /**
     * @throws io.zhiheng.platform.rules.TableRefused naming every cell that its column does not allow
     * @throws SchemeIncomplete naming what the tables leave open
     */
    static PreparedScheme of(Edition edition, Map<String, Table> contents, RuleCompiler compiler, String name) {
        var tables = SchemeForms.fill(contents);
        SchemeGaps.refuseAny(edition, tables);
        return new PreparedScheme(
                edition,
                CompiledScheme.compile(compiler, name, tables, edition.levels().size()));
    }

    private PreparedScheme(Edition edition, CompiledScheme compiled) {
        this.edition = edition;
        this.compiled = compiled;
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
        findWords();
    }

    private First first(
            Edition.FirstLevel first, Map<String, BigDecimal> firstWeights, Map<String, BigDecimal> secondWeights) {
        var parts = new ArrayList<Second>();
        for (var second : first.secondLevel()) {
            var rows = second.clauses().stream().map(this::clause).toList();
            parts.add(new Second(second.id(), second.name(), weight(second.id(), secondWeights), rows, null));
            names.put(second.id(), second.name());
        }
        for (var second : first.performance()) {
            parts.add(new Second(second.id(), second.name(), weight(second.id(), secondWeights), List.of(), second));
            names.put(second.id(), second.name());
        }
        names.put(first.id(), first.name());
        return new First(first.id(), first.name(), weight(first.id(), firstWeights), parts);
    }

    private ClauseRow clause(Edition.Clause clause) {
        var scores = new Score[Conformity.values().length];
        for (var option : edition.scale(clause.scale()).orElseThrow().options()) {
            scores[Conformity.valueOf(option.code()).ordinal()] = scored(clause, option.code());
        }
        if (clause.naAllowed()) {
            scores[Conformity.NA.ordinal()] = scored(clause, Conformity.NA.name());
        }
        var row = new ClauseRow(clauses.size(), clause, clause.weight(), scores);
        clauses.put(clause.id(), row);
        return row;
    }

    private Score scored(Edition.Clause clause, String conformity) {
        var score = compiled.decisions().score(clause.scale(), conformity);
        if (score.row() == 0) {
            throw new SchemeIncomplete("answer-score", clause.scale() + " " + conformity);
        }
        return score;
    }

    private static BigDecimal weight(String id, Map<String, BigDecimal> weights) {
        var weight = weights.get(id);
        if (weight == null || weight.signum() <= 0) {
            throw new SchemeIncomplete("indicator-weight", id);
        }
        return weight;
    }

    Edition edition() {
        return edition;
    }

    int levels() {
        return edition.levels().size();
    }

    Decisions decisions() {
        return compiled.decisions();
    }

    CompiledScheme compiled() {
        return compiled;
    }

    List<First> firsts() {
        return firsts;
    }

    Map<String, ClauseRow> clauses() {
        return clauses;
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

    /** The row of level-threshold that speaks of a level; only for words, the rules decide. */
    MinimumRate minimumRate(int level) {
        return minimumRates.get(level - 1);
    }

    /** The general row of performance-threshold for a level; only for words, the rules decide. */
    List<String> thresholdRow(String indicator, int level) {
        return thresholdRows.get(indicator).get(level - 1);
    }

    private void findWords() {
        var minimums = compiled.table("level-threshold").rows();
        var thresholds = compiled.table("performance-threshold").rows();
        for (var level : edition.levels()) {
            var number = String.valueOf(level.level());
            int row = 0;
            while (!minimums.get(row).get(0).equals(number)) {
                row++;
            }
            minimumRates.add(new MinimumRate(minimums.get(row).get(1), row + 1));
            indicators
                    .keySet()
                    .forEach(id -> thresholdRows
                            .computeIfAbsent(id, key -> new ArrayList<>())
                            .add(thresholds.stream()
                                    .filter(each -> each.get(0).equals(id)
                                            && each.get(1).equals("*")
                                            && each.get(2).equals(number))
                                    .findFirst()
                                    .orElseThrow()));
        }
    }

    /** The second-level indicator that a clause belongs to; null for an unknown one. */
    String indicatorOf(String clause) {
        return firsts.stream()
                .flatMap(first -> first.parts().stream())
                .filter(part -> part.clauses().stream()
                        .anyMatch(row -> row.clause().id().equals(clause)))
                .map(Second::id)
                .findFirst()
                .orElse(null);
    }

    String name(String indicator) {
        return names.get(indicator);
    }
}
