package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.platform.rules.FilledTable;
import io.zhiheng.rating.Implausibility;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.core.Measurement;
import io.zhiheng.rating.core.RatingWords;
import io.zhiheng.shared.typed.TypedFigure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the rows of parameter-check that found something into errors, and those that only warn into findings. */
class ParameterFaults {

    private static final String ANY = "*";

    /** @param parameters all that the row looks at */
    private record CheckRow(
            int row, String indicator, FigureFault fault, List<String> parameters, boolean warns, String words) {

        /** The parameter at fault, or the indicator when a sum of several is empty. */
        String subject() {
            return fault == FigureFault.DIVISION_BY_ZERO && parameters.size() > 1 ? indicator : parameters.get(0);
        }
    }

    private record Fault(FigureFault code, String words) {}

    private final List<CheckRow> rows = new ArrayList<>();
    private final Map<String, Edition.Parameter> parameters;

    ParameterFaults(
            FilledTable table,
            Map<String, Edition.Parameter> parameters,
            Map<String, Edition.PerformanceIndicator> indicators) {
        this.parameters = parameters;
        for (int number = 1; number <= table.rows().size(); number++) {
            var row = table.rows().get(number - 1);
            var looksAt = new ArrayList<>(List.of(row.get(2).split("\\+")));
            if (row.get(1).equals("PART_OF_WHOLE")) {
                looksAt.add(row.get(3));
            } else if (row.get(1).equals("VALUE_MAX") && indicators.containsKey(row.get(0))) {
                looksAt.addAll(indicators.get(row.get(0)).parameters());
            }
            rows.add(new CheckRow(
                    number,
                    row.get(0),
                    FigureFault.of(row.get(1)),
                    looksAt,
                    row.get(4).equals("WARN"),
                    row.get(5)));
        }
    }

    /**
     * First the parameters, then the indicators, each in the order of the catalogue; each with its first fault only.
     */
    List<Rating.Error> errors(TypedFigures figures, Measurement measurement, Asked asked) {
        if (figures.faults().isEmpty()
                && measurement.faults().isEmpty()
                && measurement.values().size() == asked.complete().size()) {
            return List.of();
        }
        var found = new HashMap<String, Fault>();
        figures.faults()
                .forEach((parameter, fault) -> keepFirst(
                        found, parameter, new Fault(fault, words(parameter, fault, figures.reason(parameter)))));
        fired(measurement, asked).stream()
                .filter(row -> !row.warns())
                .sorted(Comparator.comparing(CheckRow::fault).thenComparing(CheckRow::row))
                .filter(row -> !rests(row, found))
                .forEach(row -> keepFirst(found, row.subject(), new Fault(row.fault(), row.words())));
        for (var indicator : asked.complete()) {
            if (!measurement.values().containsKey(indicator.id())
                    && found.get(indicator.id()) == null
                    && indicator.parameters().stream().noneMatch(found::containsKey)) {
                found.put(
                        indicator.id(),
                        new Fault(FigureFault.DIVISION_BY_ZERO, RatingWords.of("check.zero", indicator.name())));
            }
        }
        var errors = new ArrayList<Rating.Error>();
        inOrder(asked).forEach(id -> {
            var fault = found.get(id);
            if (fault != null) {
                errors.add(new Rating.Error(id, fault.code().name(), fault.words()));
            }
        });
        return errors;
    }

    /** Rows that find fault with values given outright; the indicator is at fault. */
    List<Rating.Error> ofValues(Measurement judged) {
        return judged.faults().stream()
                .distinct()
                .map(row -> rows.get(row - 1))
                .filter(row -> !row.warns())
                .map(row -> new Rating.Error(row.indicator(), row.fault().name(), row.words()))
                .toList();
    }

    /** What only asks for an explanation; nothing is said about indicators whose figures are in error. */
    List<Implausibility> findings(Measurement measurement, Asked asked, Set<String> inError) {
        var findings = new ArrayList<Implausibility>();
        fired(measurement, asked).stream()
                .filter(CheckRow::warns)
                .sorted(Comparator.comparing(CheckRow::row))
                .filter(row -> row.parameters().stream().noneMatch(inError::contains))
                .forEach(row -> findings.add(new Implausibility(
                        "parameter-check:" + row.indicator() + ":" + row.fault() + ":" + row.subject(),
                        row.indicator().equals(ANY) ? null : row.indicator(),
                        null,
                        row.subject(),
                        row.words())));
        return findings;
    }

    /** Rows of indicators that do not apply say nothing. */
    private List<CheckRow> fired(Measurement measurement, Asked asked) {
        var applicable = new LinkedHashSet<String>();
        asked.applicable().forEach(indicator -> applicable.add(indicator.id()));
        applicable.add(ANY);
        return measurement.faults().stream()
                .distinct()
                .map(row -> rows.get(row - 1))
                .filter(row -> applicable.contains(row.indicator()))
                .toList();
    }

    /** A comparison with a figure that is itself in error says nothing. */
    private static boolean rests(CheckRow row, Map<String, Fault> found) {
        return (row.parameters().size() > 1 || row.fault() == FigureFault.VALUE_ABOVE_100)
                && row.parameters().stream().anyMatch(found::containsKey);
    }

    private static void keepFirst(Map<String, Fault> found, String id, Fault fault) {
        found.merge(id, fault, (one, other) -> other.code().compareTo(one.code()) < 0 ? other : one);
    }

    private Set<String> inOrder(Asked asked) {
        var ids = new LinkedHashSet<>(parameters.keySet());
        asked.applicable().forEach(indicator -> ids.add(indicator.id()));
        return ids;
    }

    private String words(String parameter, FigureFault fault, TypedFigure.Fault reason) {
        var each = parameters.get(parameter);
        return fault == FigureFault.NOT_A_NUMBER
                ? RatingWords.of(
                        "check." + (reason == null ? TypedFigure.Fault.NOT_A_NUMBER : reason).word(), each.name())
                : RatingWords.of("check.too-many-decimals", each.name(), each.decimals());
    }
}
