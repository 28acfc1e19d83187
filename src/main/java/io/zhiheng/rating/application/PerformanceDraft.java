package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Formula;
import io.zhiheng.catalogue.ParameterRule;
import io.zhiheng.rating.core.RatingWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The performance tables of a scheme draft: each formula and validation of the catalogue becomes a row. */
class PerformanceDraft {

    private static final String ANY = "*";
    private static final String INTERNAL_LOSS = "annual_internal_failure_cost";
    private static final String EXTERNAL_LOSS = "annual_external_failure_cost";
    private static final String OUTPUT = "annual_output_value";
    private static final String SURVEYED = "csi_valid_count";
    private static final String ORDERS_DUE = "due_orders";
    private static final String LOTS_INSPECTED = "inspected_lots";
    private static final String NO_LIMIT = "999999999";

    private final Edition edition;

    PerformanceDraft(Edition edition) {
        this.edition = edition;
    }

    List<List<String>> metrics() {
        return edition.performanceIndicators()
                .map(each -> {
                    var formula = formula(each);
                    return List.of(
                            each.id(),
                            String.join("+", formula.numerator()),
                            String.join("+", formula.denominator()),
                            formula.factor().toPlainString(),
                            String.valueOf(each.decimals()));
                })
                .toList();
    }

    List<List<String>> thresholds() {
        var rows = new ArrayList<List<String>>();
        edition.performanceIndicators()
                .forEach(each -> each.thresholds()
                        .forEach((level, threshold) -> rows.add(List.of(
                                each.id(),
                                ANY,
                                String.valueOf(level),
                                threshold.operator(),
                                threshold.value() == null
                                        ? ""
                                        : threshold.value().toPlainString()))));
        return rows;
    }

    List<List<String>> checks() {
        var rows = new ArrayList<List<String>>();
        edition.parameters().forEach(parameter -> parameter(parameter, rows));
        edition.performanceIndicators()
                .forEach(each -> each.validations().forEach(validation -> rows.add(validation(each, validation))));
        return rows;
    }

    private static void parameter(Edition.Parameter parameter, List<List<String>> rows) {
        if (parameter.min() != null) {
            var words = parameter.min().signum() == 0
                    ? RatingWords.of("check.not-negative", parameter.name())
                    : RatingWords.of(
                            "check.minimum", parameter.name(), parameter.min().toPlainString());
            rows.add(List.of(ANY, "MINIMUM", parameter.id(), parameter.min().toPlainString(), "ERROR", words));
        }
        if (parameter.integer()) {
            rows.add(List.of(ANY, "INTEGER", parameter.id(), "", "ERROR", RatingWords.of("check.integer")));
        }
    }

    private static List<String> validation(Edition.PerformanceIndicator indicator, Edition.Validation validation) {
        var rule = ParameterRule.parse(validation.rule())
                .orElseThrow(() -> new IllegalArgumentException(indicator.id() + ": " + validation.rule()));
        var subject = rule.check() == ParameterRule.Check.VALUE_MAX
                ? formula(indicator).numerator()
                : rule.parameters();
        var bound = rule.whole() != null
                ? rule.whole()
                : rule.bound() != null ? rule.bound().toPlainString() : "";
        return List.of(
                indicator.id(),
                rule.check().name(),
                String.join("+", subject),
                bound,
                validation.severity(),
                validation.message());
    }

    List<List<String>> plausibility() {
        var rows = new ArrayList<List<String>>();
        byCode(OUTPUT)
                .ifPresent(output -> rows.add(odd("OUTPUT_TO_REVENUE", output, "0.3333", "3", "output-to-revenue")));
        rows.add(odd("LEVEL_SKIPPED", ANY, "0", "0", "level-skipped"));
        rows.add(odd("STATEMENT_LENGTH", ANY, "10", NO_LIMIT, "statement-length"));
        rows.add(odd("CLAUSES_PER_FILE", ANY, "0", "30", "clauses-per-file"));
        rows.add(odd("LEVEL_WITHOUT_CERTIFICATE", ANY, "0", "3", "level-without-certificate"));
        rows.add(odd("FIGURE_RETOLD", ANY, "0", "0", "figure-retold"));
        byCode(SURVEYED)
                .ifPresent(count -> rows.add(odd("FULL_MARKS_SURVEY", count, "30", NO_LIMIT, "full-marks-survey")));
        byCode(ORDERS_DUE)
                .ifPresent(count -> rows.add(odd("FULL_MARKS_DELIVERY", count, "20", NO_LIMIT, "full-marks-delivery")));
        byCode(LOTS_INSPECTED)
                .ifPresent(count -> rows.add(odd("FULL_MARKS_LOTS", count, "20", NO_LIMIT, "full-marks-lots")));
        rows.add(odd("NA_CHANGES_LEVEL", ANY, "0", "0", "na-changes-level"));
        return rows;
    }

    private static List<String> odd(String check, String parameter, String lowest, String highest, String words) {
        return List.of(check, parameter, lowest, highest, RatingWords.of("odd." + words));
    }

    /** 质量损失率: internal and external losses together, where the catalogue has parameters of these meanings. */
    List<List<String>> unrated() {
        var internal = byCode(INTERNAL_LOSS);
        var external = byCode(EXTERNAL_LOSS);
        var output = byCode(OUTPUT);
        return Stream.of(internal, external, output).allMatch(Optional::isPresent)
                ? List.of(List.of(
                        "QUALITY_LOSS_RATE",
                        internal.get() + "+" + external.get(),
                        output.get(),
                        BigDecimal.valueOf(100).toPlainString(),
                        "2"))
                : List.of();
    }

    private Optional<String> byCode(String code) {
        return edition.parameters()
                .filter(parameter -> code.equals(parameter.code()))
                .map(Edition.Parameter::id)
                .findFirst();
    }

    private static Formula formula(Edition.PerformanceIndicator indicator) {
        return Formula.parse(indicator.formula())
                .orElseThrow(() -> new IllegalArgumentException(indicator.id() + ": " + indicator.formula()));
    }
}
