package io.zhiheng.catalogue.file;

import static io.zhiheng.catalogue.file.CatalogueCheck.empty;
import static io.zhiheng.catalogue.file.CatalogueCheck.figure;
import static io.zhiheng.catalogue.file.CatalogueCheck.matches;
import static io.zhiheng.catalogue.file.CatalogueCheck.present;

import io.zhiheng.catalogue.Formula;
import io.zhiheng.catalogue.ParameterRule;
import io.zhiheng.catalogue.file.CatalogueFile.Parameter;
import io.zhiheng.catalogue.file.CatalogueFile.SecondLevel;
import io.zhiheng.catalogue.file.CatalogueFile.Threshold;
import io.zhiheng.catalogue.file.CatalogueFile.Validation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The performance part of a file: parameters, formulas, thresholds and validations of known forms only. */
class PerformanceCheck {

    private static final Pattern PARAMETER = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final int MAX_DECIMALS = 6;

    private final ImportFaults refusals;
    private final int levels;
    private final Set<String> known = new HashSet<>();

    PerformanceCheck(ImportFaults refusals, int levels) {
        this.refusals = refusals;
        this.levels = levels;
    }

    void parameters(String place, List<Parameter> parameters) {
        if (empty(parameters)) {
            refusals.refuse(place + ".parameters", "empty-list");
            return;
        }
        for (int i = 0; i < parameters.size(); i++) {
            var parameter = parameters.get(i);
            var at = place + ".parameters[" + i + "]";
            refusals.require(
                    matches(PARAMETER, parameter.id()) && known.add(parameter.id()), at + ".id", "id", parameter.id());
            refusals.require(present(parameter.name()), at + ".name", "blank");
            refusals.require(decimals(parameter.decimals()), at + ".decimals", "decimals", MAX_DECIMALS);
            refusals.require(parameter.min() == null || figure(parameter.min()), at + ".min", "figure");
            refusals.require(parameter.max() == null, at + ".max", "max-unknown");
        }
    }

    void indicator(String place, SecondLevel indicator) {
        refusals.require(empty(indicator.clauses()), place + ".clauses", "not-here");
        refusals.require(
                indicator.rounding() == null || indicator.rounding().equals("HALF_UP"),
                place + ".rounding",
                "rounding",
                indicator.rounding());
        refusals.require(decimals(indicator.decimals()), place + ".decimals", "decimals", MAX_DECIMALS);
        refusals.require(
                indicator.direction() != null && Set.of("LARGER", "SMALLER").contains(indicator.direction()),
                place + ".direction",
                "direction",
                indicator.direction());
        formula(place, indicator);
        thresholds(place + ".thresholds", indicator);
        for (int i = 0;
                indicator.validations() != null && i < indicator.validations().size();
                i++) {
            validation(
                    place + ".validations[" + i + "]", indicator.validations().get(i));
        }
    }

    private void formula(String place, SecondLevel indicator) {
        var formula = Formula.parse(indicator.formula());
        if (formula.isEmpty()) {
            refusals.refuse(place + ".formula", "formula", indicator.formula());
            return;
        }
        var used = new HashSet<>(formula.get().numerator());
        used.addAll(formula.get().denominator());
        refusals.require(known.containsAll(used), place + ".formula", "unknown-parameter", indicator.formula());
        refusals.require(
                indicator.parameters() != null && used.equals(new HashSet<>(indicator.parameters())),
                place + ".parameters",
                "parameters-differ");
    }

    private void thresholds(String place, SecondLevel indicator) {
        CatalogueCheck.levelled(refusals, place, indicator.thresholds(), levels);
        if (indicator.thresholds() == null) {
            return;
        }
        var operator = "LARGER".equals(indicator.direction()) ? ">=" : "<=";
        Threshold before = null;
        for (int level = 1; level <= levels; level++) {
            var threshold = indicator.thresholds().get(level);
            if (threshold == null) {
                continue;
            }
            var at = place + "." + level;
            if ("ANY".equals(threshold.operator())) {
                refusals.require(threshold.value() == null && before == null, at, "threshold-any");
                continue;
            }
            refusals.require(operator.equals(threshold.operator()), at + ".operator", "operator", threshold.operator());
            refusals.require(figure(threshold.value()), at + ".value", "figure");
            refusals.require(
                    before == null || !figure(threshold.value()) || rises(before, threshold, operator),
                    at + ".value",
                    "not-monotonic");
            before = figure(threshold.value()) ? threshold : before;
        }
    }

    private static boolean rises(Threshold before, Threshold threshold, String operator) {
        var order = threshold.value().compareTo(before.value());
        return operator.equals(">=") ? order >= 0 : order <= 0;
    }

    private void validation(String place, Validation validation) {
        refusals.require(
                validation.severity() != null && Set.of("ERROR", "WARN").contains(validation.severity()),
                place + ".severity",
                "severity",
                validation.severity());
        refusals.require(present(validation.message()), place + ".message", "blank");
        var rule = ParameterRule.parse(validation.rule());
        if (rule.isEmpty()) {
            refusals.refuse(place + ".rule", "rule", validation.rule());
            return;
        }
        refusals.require(
                known.containsAll(rule.get().parameters())
                        && (rule.get().whole() == null
                                || known.contains(rule.get().whole())),
                place + ".rule",
                "unknown-parameter",
                validation.rule());
    }

    private static boolean decimals(Integer decimals) {
        return decimals != null && decimals >= 0 && decimals <= MAX_DECIMALS;
    }
}
