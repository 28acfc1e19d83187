package io.zhiheng.finding.application;

import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.finding.application.FiguresView.Figure;
import io.zhiheng.finding.application.Reading.Read;
import io.zhiheng.rating.PerformanceValue;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.typed.TypedFigure;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows one performance indicator of a request under review. */
@Component
@Transactional(readOnly = true)
public class FigureQueries {

    private final Ratings ratings;
    private final SubjectStandings standings;

    FigureQueries(Ratings ratings, SubjectStandings standings) {
        this.ratings = ratings;
        this.standings = standings;
    }

    public FiguresView of(Actor actor, Read read, String indicatorId) {
        var dossier = read.dossier();
        var indicator =
                dossier.performanceIndicator(indicatorId).orElseThrow(() -> new NotFound("indicator", indicatorId));
        var answer = dossier.performance(indicatorId);
        var sheet = read.sheet();
        var declared = answer.applicable()
                ? value(dossier, indicator, dossier.content().parameters())
                : null;
        var verified = sheet.applies(indicator) ? value(dossier, indicator, sheet.figures()) : null;
        var figures = dossier.parametersOf(indicator).stream()
                .map(parameter -> new Figure(
                        parameter,
                        read.performance(parameter.id()),
                        dossier.edition()
                                .performanceIndicators()
                                .filter(other -> !other.id().equals(indicatorId)
                                        && other.parameters().contains(parameter.id()))
                                .map(Edition.PerformanceIndicator::name)
                                .toList()))
                .toList();
        var applicability = read.performance(indicatorId);
        return new FiguresView(
                read.request().id(),
                indicator,
                dossier.edition().levelNames(),
                answer,
                standings.types(read, answer.evidence()),
                declared,
                verified,
                level(dossier, declared),
                level(dossier, verified),
                applicability,
                figures,
                sheet.isReviewed(indicator),
                thresholds(dossier.edition(), indicator),
                history(answer),
                standings.of(actor, read, indicatorId));
    }

    private static List<FiguresView.Threshold> thresholds(Edition edition, Edition.PerformanceIndicator indicator) {
        return new TreeMap<>(indicator.thresholds())
                .entrySet().stream()
                        .filter(each -> each.getValue().value() != null)
                        .map(each -> new FiguresView.Threshold(
                                each.getKey(),
                                edition.levelName(each.getKey()),
                                each.getValue().operator().equals(">=") ? "≥" : "≤",
                                TypedFigure.shown(each.getValue().value(), indicator.decimals())))
                        .toList();
    }

    private static Map<String, String> history(SubmittedSelfAssessment.Performance answer) {
        var given = new TreeMap<String, String>();
        if (answer.basis() != null && answer.basis().history() != null) {
            answer.basis().history().forEach((year, value) -> {
                if (value != null && !value.isBlank()) given.put(year, value);
            });
        }
        return given;
    }

    private PerformanceValue value(
            Dossier dossier, Edition.PerformanceIndicator indicator, Map<String, String> figures) {
        var own = figures.entrySet().stream()
                .filter(each -> indicator.parameters().contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return ratings.value(
                dossier.content().edition(),
                dossier.content().scheme(),
                indicator.id(),
                own,
                dossier.content().profile().industry());
    }

    private static String level(Dossier dossier, PerformanceValue value) {
        return value == null || value.level() == null ? null : dossier.edition().levelName(value.level());
    }
}
