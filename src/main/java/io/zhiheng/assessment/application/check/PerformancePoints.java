package io.zhiheng.assessment.application.check;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.check.OpenPoint.Severity;
import io.zhiheng.assessment.application.material.Material;
import io.zhiheng.catalogue.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what is still open of the performance indicators. */
@Component
class PerformancePoints {

    private final AssessmentWords words;

    PerformancePoints(AssessmentWords words) {
        this.words = words;
    }

    /** What is said of each indicator. */
    List<OpenPoint> basis(Material.Content material, Edition.FirstLevel first) {
        var points = new ArrayList<OpenPoint>();
        for (var indicator : first.performance()) {
            var entry = material.entry(indicator.id());
            var missing = entry.content().missingInBasis();
            if (!missing.isEmpty()) {
                points.add(mustFix(
                        indicator,
                        ":basis",
                        missing.get(0),
                        "assessment.open.basis",
                        indicator.displayNo(),
                        indicator.name(),
                        words.list("assessment.field.", missing)));
            } else if (entry.isCarriedOver()) {
                points.add(mustFix(indicator, ":basis", "applicable", OpenPoints.CARRIED_OVER, indicator.displayNo()));
            }
        }
        return points;
    }

    /** What is measured, of every indicator that applies. */
    List<OpenPoint> figures(Material.Content material) {
        var names = material.edition()
                .parameters()
                .collect(Collectors.toMap(Edition.Parameter::id, Edition.Parameter::name));
        var points = new ArrayList<OpenPoint>();
        material.edition().performanceIndicators().forEach(indicator -> {
            var content = material.entry(indicator.id()).content();
            if (content.isNotApplicable()) {
                return;
            }
            var value = material.value(indicator);
            for (var error : value.errors()) {
                points.add(mustFix(
                        indicator, ":" + error.id(), "parameters." + error.id(), "assessment.text", error.message()));
            }
            var missing =
                    new ArrayList<>(value.missing().stream().map(names::get).toList());
            content.missingProof().forEach(field -> missing.add(words.of("assessment.performance-field." + field)));
            if (!missing.isEmpty()) {
                var field = value.missing().isEmpty()
                        ? content.missingProof().get(0)
                        : "parameters." + value.missing().get(0);
                points.add(mustFix(
                        indicator,
                        ":figures",
                        field,
                        "assessment.open.figures",
                        indicator.displayNo(),
                        indicator.name(),
                        words.join(missing)));
            }
        });
        return points;
    }

    private OpenPoint mustFix(
            Edition.PerformanceIndicator indicator, String what, String field, String key, Object... args) {
        return new OpenPoint(
                indicator.id() + what, Severity.MUST_FIX, indicator.id(), null, field, words.of(key, args));
    }
}
