package io.zhiheng.assessment.application.answering;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.replaced.KeepReplaced;
import io.zhiheng.assessment.application.writing.WritePerformance;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessmentChanged;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.answer.Written;
import io.zhiheng.assessment.domain.performance.PerformanceEntries;
import io.zhiheng.assessment.domain.performance.PerformanceEntry;
import io.zhiheng.assessment.domain.performance.PerformanceFigure;
import io.zhiheng.assessment.domain.performance.PerformanceFigures;
import io.zhiheng.assessment.domain.performance.PerformanceRule;
import io.zhiheng.catalogue.Edition.PerformanceIndicator;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;

/** Writes down what was changed about one performance indicator and the figures it uses: all of it or nothing. */
@UseCase
public class SavePerformance {

    private final SelfAssessments assessments;
    private final PerformanceEntries entries;
    private final PerformanceFigures figures;
    private final Editions editions;
    private final WritePerformance writePerformance;
    private final KeepReplaced replaced;
    private final PerformanceViews views;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SavePerformance(
            SelfAssessments assessments,
            PerformanceEntries entries,
            PerformanceFigures figures,
            Editions editions,
            WritePerformance writePerformance,
            KeepReplaced replaced,
            PerformanceViews views,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.entries = entries;
        this.figures = figures;
        this.editions = editions;
        this.writePerformance = writePerformance;
        this.replaced = replaced;
        this.views = views;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param expected the version of the indicator's own fields that the writer has seen
     * @throws NotFound for an indicator that the edition does not have
     * @throws RuleBroken {@code stale-version} naming what is stale, with the current content;
     *     {@code indicator-completed} for a change of the basis until it is reopened; {@code already-…};
     *     {@code performance-invalid} with the fields
     */
    public PerformanceView execute(
            Actor actor, SelfAssessmentId id, String indicatorId, int expected, PerformancePut put) {
        var assessment = assessments.forShare(id, actor.enterprise());
        assessment.requireFilling();
        var indicator = editions.byNumber(assessment.edition())
                .performanceIndicators()
                .filter(each -> each.id().equals(indicatorId))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", indicatorId));
        PerformanceRule.requireParametersOf(indicator, put.parameters().keySet());
        var entry = entries.lockForUpdate(new PerformanceEntry.Key(id.value(), indicatorId))
                .orElseThrow();
        var used = figures.lockForUpdate(id, indicator.parameters());
        requireFresh(actor, assessment, indicator, entry, expected, used, put);

        var content = put.applyTo(entry.content());
        writePerformance.requireAllowed(actor, assessment, indicator, entry, content);
        if (!put.parameters().isEmpty()) {
            writePerformance.requireSound(assessment, indicator, values(used, put));
        }
        keepReplaced(actor, assessment, indicator, entry, used, put);
        var now = clock.instant();
        writePerformance.write(actor, assessment, entry, content, now);
        for (var figure : used) {
            var typed = put.parameters().get(figure.parameter());
            if (typed != null) {
                writePerformance.write(actor, assessment, figure, typed.value(), now);
            }
        }
        entries.flush();
        events.publishEvent(new SelfAssessmentChanged(actor.enterprise()));
        return views.of(assessment, indicator, entry, used);
    }

    private void keepReplaced(
            Actor actor,
            SelfAssessment assessment,
            PerformanceIndicator indicator,
            PerformanceEntry entry,
            List<PerformanceFigure> used,
            PerformancePut put) {
        var page =
                (put.basis() != null || put.applicable() != null ? "/indicators/" + entry.firstLevel() : "/performance")
                        + "#" + indicator.id();
        Stream.concat(Stream.of(Written.of(entry)), used.stream().map(Written::of))
                .forEach(written -> replaced.keep(actor, assessment, written, put.over(), indicator.displayNo(), page));
    }

    private void requireFresh(
            Actor actor,
            SelfAssessment assessment,
            PerformanceIndicator indicator,
            PerformanceEntry entry,
            int expected,
            List<PerformanceFigure> used,
            PerformancePut put) {
        var stale = used.stream()
                .filter(figure -> put.parameters().containsKey(figure.parameter())
                        && put.parameters().get(figure.parameter()).version() != figure.version())
                .findFirst();
        if (entry.version() != expected || stale.isPresent()) {
            var by = entry.version() != expected
                    ? entry.savedBy()
                    : stale.orElseThrow().savedBy();
            var what = entry.version() != expected
                    ? indicator.id()
                    : stale.orElseThrow().parameter();
            throw RuleBroken.conflict("assessment.rule.stale-version", String.valueOf(by))
                    .with("stale", what)
                    .with("current", views.of(assessment, indicator, entry, used));
        }
    }

    private static Map<String, String> values(List<PerformanceFigure> used, PerformancePut put) {
        var values = used.stream()
                .filter(figure -> figure.value() != null)
                .collect(Collectors.toMap(PerformanceFigure::parameter, PerformanceFigure::value));
        put.parameters().forEach((parameter, figure) -> {
            if (figure.value() == null) {
                values.remove(parameter);
            } else {
                values.put(parameter, figure.value());
            }
        });
        return Map.copyOf(values);
    }
}
