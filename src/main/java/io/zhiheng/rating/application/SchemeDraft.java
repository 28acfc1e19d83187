package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableForm;
import io.zhiheng.rating.drools.SchemeForms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes every rating table of a scheme draft from a catalogue. What a catalogue does not say (thresholds of the walk,
 * band offset, caps, gate, limit of what may be left out) is drafted with the defaults of the method; afterwards only
 * the tables count.
 */
public class SchemeDraft {

    private static final String ANY = "*";
    private static final String FIRST = "FIRST";
    private static final String OVERALL = "OVERALL";
    private static final String SECOND = "SECOND";
    private static final String ONE = "1";
    private static final String PASS_SINGLE_CLAUSE = "0.50";
    private static final String PASS_LOWER_LEVELS = "0.75";
    private static final String PASS_HIGHER_LEVELS = "0.80";
    private static final int HIGHEST_LOWER_LEVEL = 3;
    private static final BigDecimal BAND_OFFSET = new BigDecimal("0.20");
    private static final String CAP_FIRST = "2";
    private static final String CAP_OVERALL = "1";
    private static final String NA_LIMIT = "0.40";

    private final Edition edition;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    private SchemeDraft(Edition edition) {
        this.edition = edition;
    }

    /** @return all rating tables by name */
    public static Map<String, Table> of(Edition edition) {
        return new SchemeDraft(edition).write();
    }

    private Map<String, Table> write() {
        table(SchemeForms.ANSWER_SCORE, scores());
        table(SchemeForms.LEVEL_THRESHOLD, levelThresholds());
        var performance = new PerformanceDraft(edition);
        table(SchemeForms.PERFORMANCE_METRIC, performance.metrics());
        table(SchemeForms.PERFORMANCE_THRESHOLD, performance.thresholds());
        table(SchemeForms.INDICATOR_WEIGHT, weights());
        table(SchemeForms.GRADE_BAND, bands());
        table(SchemeForms.LEVEL_CAP, List.of(List.of(FIRST, CAP_FIRST), List.of(OVERALL, CAP_OVERALL)));
        table(SchemeForms.LEVEL_GATE, gates());
        table(SchemeForms.LEVEL_CEILING, List.of());
        table(SchemeForms.NA_LIMIT, List.of(List.of(FIRST, NA_LIMIT)));
        table(SchemeForms.PARAMETER_CHECK, performance.checks());
        table(SchemeForms.PLAUSIBILITY_CHECK, performance.plausibility());
        table(SchemeForms.UNRATED_METRIC, performance.unrated());
        return tables;
    }

    private void table(TableForm form, List<List<String>> rows) {
        tables.put(form.name(), new Table(form.name(), SchemeForms.headings(form), rows));
    }

    private List<List<String>> scores() {
        var rows = new ArrayList<List<String>>();
        edition.scales()
                .forEach(scale -> scale.options()
                        .forEach(option -> rows.add(List.of(
                                scale.id(), option.code(), option.score().toPlainString(), "1"))));
        rows.add(List.of(ANY, "NA", "0.0", "0"));
        return rows;
    }

    /** The highest level asks as much of a single clause as of many. */
    private List<List<String>> levelThresholds() {
        var rows = new ArrayList<List<String>>();
        edition.levels().forEach(each -> {
            var level = String.valueOf(each.level());
            if (each.level() < edition.levels().size()) {
                rows.add(List.of(level, ONE, PASS_SINGLE_CLAUSE));
            }
            rows.add(List.of(level, ANY, each.level() <= HIGHEST_LOWER_LEVEL ? PASS_LOWER_LEVELS : PASS_HIGHER_LEVELS));
        });
        return rows;
    }

    private List<List<String>> weights() {
        var rows = new ArrayList<List<String>>();
        edition.firstLevel().forEach(first -> rows.add(weight(FIRST, first.id(), first.weight())));
        edition.firstLevel().forEach(first -> {
            first.secondLevel().forEach(second -> rows.add(weight(SECOND, second.id(), second.weight())));
            first.performance().forEach(second -> rows.add(weight(SECOND, second.id(), second.weight())));
        });
        return rows;
    }

    private static List<String> weight(String scope, String id, BigDecimal weight) {
        return List.of(scope, id, weight.toPlainString());
    }

    private List<List<String>> bands() {
        var rows = new ArrayList<List<String>>();
        for (var scope : List.of(FIRST, OVERALL)) {
            rows.add(List.of(scope, "0", "0.00"));
            edition.levels()
                    .forEach(level -> rows.add(List.of(
                            scope,
                            String.valueOf(level.level()),
                            BigDecimal.valueOf(level.level())
                                    .subtract(BAND_OFFSET)
                                    .toPlainString())));
        }
        return rows;
    }

    /** The gate stands on the weightiest first-level indicator that is assessed by clauses, the first of equals. */
    private List<List<String>> gates() {
        return edition.firstLevel().stream()
                .filter(first -> first.kind() == Edition.Kind.CLAUSE)
                .min(Comparator.comparing(Edition.FirstLevel::weight).reversed())
                .map(gate -> edition.levels().stream()
                        .map(level -> List.of(String.valueOf(level.level()), gate.id(), String.valueOf(level.level())))
                        .toList())
                .orElse(List.of());
    }
}
