package io.zhiheng.assessment.application.material;

import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.assessment.domain.answer.GivenAnswers;
import io.zhiheng.assessment.domain.performance.PerformanceEntries;
import io.zhiheng.assessment.domain.performance.PerformanceEntry;
import io.zhiheng.assessment.domain.performance.PerformanceFigure;
import io.zhiheng.assessment.domain.performance.PerformanceFigures;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.enterprise.Profile;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.PerformanceValue;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Ratings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers everything that was written in a self-assessment: three queries, whatever its size. */
@Component
public class Material {

    private final GivenAnswers answers;
    private final PerformanceEntries entries;
    private final PerformanceFigures figures;
    private final Editions editions;
    private final Profiles profiles;
    private final Ratings ratings;

    Material(
            GivenAnswers answers,
            PerformanceEntries entries,
            PerformanceFigures figures,
            Editions editions,
            Profiles profiles,
            Ratings ratings) {
        this.answers = answers;
        this.entries = entries;
        this.figures = figures;
        this.editions = editions;
        this.profiles = profiles;
        this.ratings = ratings;
    }

    public Content of(SelfAssessment assessment) {
        return new Content(
                assessment,
                editions.byNumber(assessment.edition()),
                profiles.of(assessment.enterprise()).orElse(null),
                answers.of(assessment.id()),
                entries.of(assessment.id()),
                figures.of(assessment.id()),
                ratings);
    }

    /** @param errors what is wrong with figures that do not count */
    public record Counted(Answers answers, List<Rating.Error> errors) {}

    /** @param profile null while the enterprise has none */
    public record Content(
            SelfAssessment assessment,
            Edition edition,
            Profile profile,
            List<Answer> answers,
            List<PerformanceEntry> entries,
            List<PerformanceFigure> figures,
            Ratings ratings) {

        public PerformanceEntry entry(String indicator) {
            return entries.stream()
                    .filter(each -> each.indicator().equals(indicator))
                    .findFirst()
                    .orElseThrow();
        }

        public PerformanceValue value(Edition.PerformanceIndicator indicator) {
            return ratings.value(edition.number(), assessment.scheme(), indicator.id(), parameters(), industry());
        }

        Map<String, String> parameters() {
            return figures.stream()
                    .filter(figure -> !figure.isBlank())
                    .collect(Collectors.toMap(PerformanceFigure::parameter, PerformanceFigure::value));
        }

        String industry() {
            return profile == null ? null : profile.industry();
        }

        /** What the rating is asked with: only what counts as answered. */
        public Answers answered() {
            var clauses = new HashMap<String, Conformity>();
            answers.stream()
                    .filter(Answer::isAnswered)
                    .forEach(answer ->
                            clauses.put(answer.clause(), answer.content().conformity()));
            var notApplicable = entries.stream()
                    .filter(entry -> entry.content().isNotApplicable()
                            && entry.content().missingInBasis().isEmpty()
                            && !entry.isCarriedOver())
                    .map(PerformanceEntry::indicator)
                    .collect(Collectors.toSet());
            return new Answers(clauses, parameters(), notApplicable, industry());
        }

        /** Exactly what the progress counts: figures without proof, or in error, leave their indicator open. */
        public Counted counted() {
            var all = answered();
            var open = new HashSet<String>();
            var errors = new LinkedHashSet<Rating.Error>();
            edition.performanceIndicators().forEach(indicator -> {
                var entry = entry(indicator.id());
                var measured = !entry.content().isNotApplicable() && isMeasured(indicator, errors);
                if (!entry.isAnswered(measured)) {
                    open.add(indicator.id());
                }
            });
            return new Counted(
                    new Answers(
                            all.clauses(),
                            all.parameters(),
                            all.performanceNotApplicable(),
                            all.industry(),
                            Map.of(),
                            open),
                    List.copyOf(errors));
        }

        private boolean isMeasured(Edition.PerformanceIndicator indicator, Set<Rating.Error> errors) {
            var value = value(indicator);
            errors.addAll(value.errors());
            return value.level() != null;
        }
    }
}
