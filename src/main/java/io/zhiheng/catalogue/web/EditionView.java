package io.zhiheng.catalogue.web;

import io.zhiheng.catalogue.Edition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The promised shape of an edition: figures as strings, second-level indicators of both kinds in one list. */
record EditionView(
        String edition,
        List<Edition.Level> levels,
        List<ScaleView> scales,
        List<FirstLevelView> firstLevel,
        Edition.Unrated unrated) {

    record ScaleView(String id, String name, List<OptionView> options) {}

    record OptionView(String code, String name, String score, boolean evidenceRequired) {}

    /** @param secondLevel {@link SecondLevelView} or {@link PerformanceView}, by kind */
    record FirstLevelView(
            String id,
            String displayNo,
            String name,
            Edition.Kind kind,
            String weight,
            List<Object> secondLevel,
            List<ParameterView> parameters) {}

    record SecondLevelView(
            String id,
            String displayNo,
            String name,
            String weight,
            Map<Integer, String> characteristics,
            List<ClauseView> clauses) {}

    record ClauseView(
            String id,
            String displayNo,
            int level,
            String weight,
            String scale,
            boolean naAllowed,
            String text,
            List<String> evidence,
            List<String> examples) {}

    record PerformanceView(
            String id,
            String displayNo,
            String name,
            String weight,
            String formulaText,
            String unit,
            String direction,
            int decimals,
            boolean naAllowed,
            List<String> parameters,
            Map<Integer, ThresholdView> thresholds,
            List<String> evidence,
            List<String> examples,
            Map<Integer, String> characteristics) {}

    record ThresholdView(String operator, String value) {}

    record ParameterView(
            String id,
            String code,
            String name,
            String unit,
            int decimals,
            String min,
            String max,
            boolean integer,
            String definition) {}

    static EditionView of(Edition edition) {
        return new EditionView(
                edition.number(),
                edition.levels(),
                edition.scales().stream().map(EditionView::scale).toList(),
                edition.firstLevel().stream().map(EditionView::firstLevel).toList(),
                edition.unrated());
    }

    private static ScaleView scale(Edition.Scale scale) {
        return new ScaleView(
                scale.id(),
                scale.name(),
                scale.options().stream()
                        .map(each ->
                                new OptionView(each.code(), each.name(), figure(each.score()), each.evidenceRequired()))
                        .toList());
    }

    private static FirstLevelView firstLevel(Edition.FirstLevel first) {
        return new FirstLevelView(
                first.id(),
                first.displayNo(),
                first.name(),
                first.kind(),
                figure(first.weight()),
                Stream.<Object>concat(
                                first.secondLevel().stream().map(EditionView::secondLevel),
                                first.performance().stream().map(EditionView::performance))
                        .toList(),
                first.parameters().stream().map(EditionView::parameter).toList());
    }

    private static SecondLevelView secondLevel(Edition.SecondLevel second) {
        return new SecondLevelView(
                second.id(),
                second.displayNo(),
                second.name(),
                figure(second.weight()),
                second.characteristics(),
                second.clauses().stream().map(EditionView::clause).toList());
    }

    private static ClauseView clause(Edition.Clause clause) {
        return new ClauseView(
                clause.id(),
                clause.displayNo(),
                clause.level(),
                figure(clause.weight()),
                clause.scale(),
                clause.naAllowed(),
                clause.text(),
                clause.evidence(),
                clause.examples());
    }

    private static PerformanceView performance(Edition.PerformanceIndicator each) {
        var thresholds = new TreeMap<Integer, ThresholdView>();
        each.thresholds()
                .forEach((level, threshold) ->
                        thresholds.put(level, new ThresholdView(threshold.operator(), figure(threshold.value()))));
        return new PerformanceView(
                each.id(),
                each.displayNo(),
                each.name(),
                figure(each.weight()),
                each.formulaText(),
                each.unit(),
                each.direction(),
                each.decimals(),
                each.naAllowed(),
                each.parameters(),
                thresholds,
                each.evidence(),
                each.examples(),
                each.characteristics());
    }

    private static ParameterView parameter(Edition.Parameter each) {
        return new ParameterView(
                each.id(),
                each.code(),
                each.name(),
                each.unit(),
                each.decimals(),
                figure(each.min()),
                figure(each.max()),
                each.integer(),
                each.definition());
    }

    private static String figure(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
