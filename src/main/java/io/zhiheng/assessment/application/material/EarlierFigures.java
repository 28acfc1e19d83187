package io.zhiheng.assessment.application.material;

import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.submission.Submission;
import io.zhiheng.assessment.domain.submission.Submissions;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.RetoldFigure;
import io.zhiheng.shared.time.BeijingTime;
import io.zhiheng.shared.typed.TypedFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares the figures of a self-assessment with those that the enterprise's last one told of the same years. */
@Component
public class EarlierFigures {

    private final SelfAssessments assessments;
    private final Submissions submissions;
    private final AssessmentWords words;

    EarlierFigures(SelfAssessments assessments, Submissions submissions, AssessmentWords words) {
        this.assessments = assessments;
        this.submissions = submissions;
        this.words = words;
    }

    /** What is told of both; equal or not. */
    public List<RetoldFigure> retold(SelfAssessment assessment, Material.Content material) {
        return assessments
                .lastSubmitted(assessment.enterprise().value())
                .flatMap(last -> submissions.first(last.id()).map(told -> compared(last, told, material)))
                .orElse(List.of());
    }

    private List<RetoldFigure> compared(SelfAssessment last, Submission told, Material.Content material) {
        var on = BeijingTime.of(told.submittedAt()).toLocalDate().toString();
        var figures = new ArrayList<RetoldFigure>();
        if (last.statisticalYear() == material.assessment().statisticalYear()) {
            figures.addAll(parameters(told, on, material));
        }
        material.edition().performanceIndicators().forEach(indicator -> {
            var before = values(indicator, last, told);
            material.entry(indicator.id())
                    .content()
                    .basis()
                    .history()
                    .forEach((year, value) -> number(value)
                            .filter(now -> before.containsKey(year))
                            .ifPresent(now -> figures.add(figure(
                                    indicator.id() + "-" + year + ":basis",
                                    indicator.id(),
                                    year,
                                    year,
                                    indicator.name(),
                                    rounded(now, indicator),
                                    before.get(year),
                                    on))));
        });
        return figures;
    }

    private List<RetoldFigure> parameters(Submission told, String on, Material.Content material) {
        var year = String.valueOf(material.assessment().statisticalYear());
        var now = material.parameters();
        var before = told.content().parameters();
        var figures = new ArrayList<RetoldFigure>();
        material.edition()
                .parameters()
                .forEach(parameter -> number(now.get(parameter.id()))
                        .ifPresent(value -> number(before.get(parameter.id()))
                                .ifPresent(was -> figures.add(figure(
                                        parameter.id(),
                                        null,
                                        parameter.id(),
                                        year,
                                        parameter.name(),
                                        value,
                                        was,
                                        on)))));
        return figures;
    }

    private RetoldFigure figure(
            String subject,
            String indicator,
            String field,
            String year,
            String name,
            BigDecimal now,
            BigDecimal before,
            String on) {
        var said = words.of("assessment.open.figure-retold", year, name, shown(now), on, shown(before));
        return new RetoldFigure(subject, indicator, field, said, now, before);
    }

    /** What was told of an indicator by year: of the years before, and of its own by the value that was rated. */
    private static Map<String, BigDecimal> values(
            Edition.PerformanceIndicator indicator, SelfAssessment last, Submission told) {
        var values = new HashMap<String, BigDecimal>();
        told.content().performance().stream()
                .filter(each -> each.indicator().equals(indicator.id()))
                .map(SubmittedSelfAssessment.Performance::basis)
                .filter(basis -> basis != null && basis.history() != null)
                .forEach(basis -> basis.history()
                        .forEach((year, value) ->
                                number(value).ifPresent(figure -> values.put(year, rounded(figure, indicator)))));
        Optional.ofNullable(told.rating()).map(Rating::secondLevel).orElse(List.of()).stream()
                .filter(each -> each.id().equals(indicator.id()))
                .flatMap(each -> each.value().stream())
                .flatMap(value -> number(value).stream())
                .forEach(value -> values.put(String.valueOf(last.statisticalYear()), value));
        return values;
    }

    private static BigDecimal rounded(BigDecimal value, Edition.PerformanceIndicator indicator) {
        return value.setScale(indicator.decimals(), RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> number(String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        var figure = TypedFigure.of(typed);
        return figure.fault() == null ? Optional.of(figure.value()) : Optional.empty();
    }

    private static String shown(BigDecimal value) {
        return TypedFigure.shown(value.toPlainString());
    }
}
