package io.zhiheng.assessment.application.writing;

import io.zhiheng.assessment.application.history.KeepPast;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.answer.Written;
import io.zhiheng.assessment.domain.performance.PerformanceContent;
import io.zhiheng.assessment.domain.performance.PerformanceEntry;
import io.zhiheng.assessment.domain.performance.PerformanceFigure;
import io.zhiheng.assessment.domain.performance.PerformanceRule;
import io.zhiheng.catalogue.Edition.PerformanceIndicator;
import io.zhiheng.enterprise.Profile;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.evidence.EvidenceFiles;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Judges and writes what is said about performance indicators, and figures, whose rows are locked. */
@Component
public class WritePerformance {

    private final OpenContent open;
    private final Ratings ratings;
    private final Profiles profiles;
    private final EvidenceFiles evidence;
    private final KeepPast past;

    WritePerformance(OpenContent open, Ratings ratings, Profiles profiles, EvidenceFiles evidence, KeepPast past) {
        this.open = open;
        this.ratings = ratings;
        this.profiles = profiles;
        this.evidence = evidence;
        this.past = past;
    }

    /**
     * @throws RuleBroken {@code performance-invalid} and {@code evidence-unknown} with the fields;
     *     {@code indicator-completed} for a change of the basis until it is reopened
     */
    public void requireAllowed(
            Actor actor,
            SelfAssessment assessment,
            PerformanceIndicator indicator,
            PerformanceEntry entry,
            PerformanceContent content) {
        PerformanceRule.requireAllowed(indicator, content);
        PerformanceRule.requireFigures(indicator, entry.content().basis(), content.basis());
        if (!content.hasSameBasisAs(entry.content())) {
            open.of(actor, assessment).require(entry.firstLevel());
        }
        evidence.requireOwned(assessment.enterprise(), content.evidence());
    }

    /** What is wrong with these figures of an indicator. @param values by parameter, without those that are blank */
    public List<Rating.Error> faults(
            SelfAssessment assessment, PerformanceIndicator indicator, Map<String, String> values) {
        var industry =
                profiles.of(assessment.enterprise()).map(Profile::industry).orElse(null);
        return ratings.value(assessment.edition(), assessment.scheme(), indicator.id(), values, industry)
                .errors();
    }

    /** @throws RuleBroken {@code performance-invalid} with the figures that are wrong */
    public void requireSound(SelfAssessment assessment, PerformanceIndicator indicator, Map<String, String> values) {
        var faults = faults(assessment, indicator, values);
        if (!faults.isEmpty()) {
            throw RuleBroken.invalid("assessment.rule.performance-invalid", indicator.displayNo())
                    .at(faults.stream()
                            .map(error -> FieldError.of("parameters." + error.id(), "assessment.text", error.message()))
                            .toList());
        }
    }

    /** Does nothing where nothing changes; what was carried over is confirmed by that. */
    public void write(
            Actor actor, SelfAssessment assessment, PerformanceEntry entry, PerformanceContent content, Instant now) {
        if (!content.equals(entry.content()) || entry.isCarriedOver()) {
            past.keep(assessment.id(), Written.of(entry));
            entry.save(content, actor.personName(), now);
        }
    }

    /** Does nothing where nothing changes. @param value null clears it */
    public void write(Actor actor, SelfAssessment assessment, PerformanceFigure figure, String value, Instant now) {
        if (!Objects.equals(value, figure.value())) {
            past.keep(assessment.id(), Written.of(figure));
            figure.save(value, actor.personName(), now);
        }
    }
}
