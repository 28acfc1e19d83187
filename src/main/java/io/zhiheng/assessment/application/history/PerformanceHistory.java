package io.zhiheng.assessment.application.history;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.answer.PastState;
import io.zhiheng.assessment.domain.answer.PastStates;
import io.zhiheng.assessment.domain.answer.Written;
import io.zhiheng.assessment.domain.performance.PerformanceEntries;
import io.zhiheng.assessment.domain.performance.PerformanceFigures;
import io.zhiheng.catalogue.Edition.PerformanceIndicator;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every state of a performance indicator and its figures that was ever saved. */
@Component
@Transactional(readOnly = true)
public class PerformanceHistory {

    private static final int LISTED = 500;

    private final SelfAssessments assessments;
    private final PerformanceEntries entries;
    private final PerformanceFigures figures;
    private final PastStates states;
    private final PastFiles files;
    private final Editions editions;

    PerformanceHistory(
            SelfAssessments assessments,
            PerformanceEntries entries,
            PerformanceFigures figures,
            PastStates states,
            PastFiles files,
            Editions editions) {
        this.assessments = assessments;
        this.entries = entries;
        this.figures = figures;
        this.states = states;
        this.files = files;
        this.editions = editions;
    }

    /** The newest first, the present one included. */
    public Versions<PerformanceVersion> versions(Actor actor, SelfAssessmentId id, String indicator) {
        var items = read(actor, id, indicator).newestFirst();
        return new Versions<>(items, items.size());
    }

    /**
     * @param figures the parameters that shall be restored too
     * @throws NotFound where the indicator's own fields were never saved in this version
     */
    public Restoration<PerformanceVersion> restoration(
            Actor actor, SelfAssessmentId id, String indicator, int version, Collection<String> figures) {
        return read(actor, id, indicator)
                .restoration(actor, version, figures)
                .orElseThrow(() -> new NotFound("version", version));
    }

    private PerformanceCourse read(Actor actor, SelfAssessmentId id, String indicatorId) {
        var assessment = assessments.find(id, actor.enterprise());
        var indicator = editions.byNumber(assessment.edition())
                .performanceIndicators()
                .filter(each -> each.id().equals(indicatorId))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", indicatorId));
        var written = written(id, indicator);
        var named = files.named(
                assessment.enterprise(),
                written.stream()
                        .filter(each -> each.subject().equals(indicatorId))
                        .flatMap(each -> each.asPerformance().evidence().stream())
                        .toList());
        return new PerformanceCourse(indicator, written, named);
    }

    private List<Written> written(SelfAssessmentId id, PerformanceIndicator indicator) {
        var subjects = new ArrayList<>(indicator.parameters());
        subjects.add(indicator.id());
        var present = Stream.concat(
                entries.of(id).stream()
                        .filter(each -> each.indicator().equals(indicator.id()))
                        .map(Written::of),
                figures.of(id).stream()
                        .filter(each -> indicator.parameters().contains(each.parameter()))
                        .map(Written::of));
        return Stream.concat(
                        present,
                        states.of(id, subjects, Limit.of(LISTED)).stream().map(PastState::written))
                .toList();
    }
}
