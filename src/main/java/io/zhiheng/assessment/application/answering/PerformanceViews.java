package io.zhiheng.assessment.application.answering;

import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.performance.PerformanceEntry;
import io.zhiheng.assessment.domain.performance.PerformanceFigure;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Edition.PerformanceIndicator;
import io.zhiheng.enterprise.Profile;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.evidence.EvidenceFileView;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.rating.PerformanceValue;
import io.zhiheng.rating.Ratings;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows performance indicators with their figures, value and level. */
@Component
public class PerformanceViews {

    private final Ratings ratings;
    private final Profiles profiles;
    private final AnswerViews answers;

    PerformanceViews(Ratings ratings, Profiles profiles, AnswerViews answers) {
        this.ratings = ratings;
        this.profiles = profiles;
        this.answers = answers;
    }

    public PerformanceView of(
            SelfAssessment assessment,
            PerformanceIndicator indicator,
            PerformanceEntry entry,
            List<PerformanceFigure> figures) {
        return view(
                assessment,
                indicator,
                entry,
                byParameter(figures),
                answers.evidenceById(assessment.enterprise(), entry.content().evidence()),
                industryOf(assessment));
    }

    /** In the order of the edition. */
    public List<PerformanceView> of(
            SelfAssessment assessment,
            Edition edition,
            List<PerformanceEntry> entries,
            List<PerformanceFigure> figures) {
        var byIndicator = entries.stream().collect(Collectors.toMap(PerformanceEntry::indicator, Function.identity()));
        var byParameter = byParameter(figures);
        var files = answers.evidenceById(
                assessment.enterprise(),
                entries.stream()
                        .flatMap(entry -> entry.content().evidence().stream())
                        .toList());
        var industry = industryOf(assessment);
        return edition.performanceIndicators()
                .map(indicator ->
                        view(assessment, indicator, byIndicator.get(indicator.id()), byParameter, files, industry))
                .toList();
    }

    private PerformanceView view(
            SelfAssessment assessment,
            PerformanceIndicator indicator,
            PerformanceEntry entry,
            Map<String, PerformanceFigure> figures,
            Map<EvidenceId, EvidenceFileView> files,
            String industry) {
        var content = entry.content();
        var value = content.isNotApplicable()
                ? new PerformanceValue(null, null, List.of(), List.of())
                : ratings.value(
                        assessment.edition(),
                        assessment.scheme(),
                        indicator.id(),
                        values(indicator.parameters(), figures),
                        industry);
        var parameters = new LinkedHashMap<String, PerformanceView.Figure>();
        for (var parameter : indicator.parameters()) {
            var figure = figures.get(parameter);
            parameters.put(
                    parameter,
                    new PerformanceView.Figure(figure.value(), figure.version(), figure.savedBy(), figure.savedAt()));
        }
        var basisComplete = content.missingInBasis().isEmpty() && !entry.isCarriedOver();
        return new PerformanceView(
                indicator.id(),
                entry.version(),
                content.applicable(),
                content.reason(),
                content.basis(),
                parameters,
                content.statement(),
                AnswerViews.items(content.evidence(), files),
                value.value(),
                value.level(),
                value.errors(),
                basisComplete,
                entry.isAnswered(value.level() != null),
                entry.isCarriedOver(),
                entry.savedBy(),
                entry.savedAt());
    }

    static Map<String, String> values(Collection<String> parameters, Map<String, PerformanceFigure> figures) {
        var values = new HashMap<String, String>();
        for (var parameter : parameters) {
            var figure = figures.get(parameter);
            if (figure != null && !figure.isBlank()) {
                values.put(parameter, figure.value());
            }
        }
        return values;
    }

    private String industryOf(SelfAssessment assessment) {
        return profiles.of(assessment.enterprise()).map(Profile::industry).orElse(null);
    }

    private static Map<String, PerformanceFigure> byParameter(List<PerformanceFigure> figures) {
        return figures.stream().collect(Collectors.toMap(PerformanceFigure::parameter, Function.identity()));
    }
}
