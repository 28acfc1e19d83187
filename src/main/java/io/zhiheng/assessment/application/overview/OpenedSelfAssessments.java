package io.zhiheng.assessment.application.overview;

import io.zhiheng.assessment.application.StepTitles;
import io.zhiheng.assessment.application.answering.PerformanceView;
import io.zhiheng.assessment.application.answering.PerformanceViews;
import io.zhiheng.assessment.application.overview.SelfAssessmentView.PartState;
import io.zhiheng.assessment.application.overview.SelfAssessmentView.PartView;
import io.zhiheng.assessment.application.ownstep.OwnStepViews;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.assignment.Assignee;
import io.zhiheng.assessment.domain.performance.PerformanceEntries;
import io.zhiheng.assessment.domain.performance.PerformanceFigures;
import io.zhiheng.assessment.domain.submission.Declaration;
import io.zhiheng.assessment.domain.submission.Declarations;
import io.zhiheng.assessment.domain.submission.Revision;
import io.zhiheng.assessment.domain.submission.Revisions;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.platform.workflow.StepsOfProcesses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens a self-assessment for a page: as many queries for a full one as for an empty one, each thing read once. */
@Component
class OpenedSelfAssessments {

    private final PerformanceEntries entries;
    private final PerformanceFigures figures;
    private final Declarations declarations;
    private final Revisions revisions;
    private final Editions editions;
    private final PerformanceViews performanceViews;
    private final StepsOfProcesses steps;
    private final OwnStepViews ownSteps;
    private final StepTitles titles;
    private final JdbcClient jdbc;

    OpenedSelfAssessments(
            PerformanceEntries entries,
            PerformanceFigures figures,
            Declarations declarations,
            Revisions revisions,
            Editions editions,
            PerformanceViews performanceViews,
            StepsOfProcesses steps,
            OwnStepViews ownSteps,
            StepTitles titles,
            JdbcClient jdbc) {
        this.entries = entries;
        this.figures = figures;
        this.declarations = declarations;
        this.revisions = revisions;
        this.editions = editions;
        this.performanceViews = performanceViews;
        this.steps = steps;
        this.ownSteps = ownSteps;
        this.titles = titles;
        this.jdbc = jdbc;
    }

    OpenedSelfAssessment of(SelfAssessment assessment) {
        var id = assessment.id();
        var edition = editions.byNumber(assessment.edition());
        var assigned = new HashMap<String, Assignee>();
        var clauses = clauseProgress(assessment, assigned);
        var performance = performanceViews.of(assessment, edition, entries.of(id), figures.of(id));
        var given = declarations.inForce(id).stream().collect(Collectors.toMap(Declaration::item, Function.identity()));
        var reopened = revisions.open(id).stream().collect(Collectors.toMap(Revision::item, Function.identity()));
        var steps = this.steps.of(id.toString());
        var titles = this.titles.of(steps, edition);
        var parts = new ArrayList<PartView>();
        for (var first : edition.firstLevel()) {
            var second = first.kind() == Edition.Kind.CLAUSE
                    ? first.secondLevel().stream()
                            .map(each -> new SelfAssessmentView.IndicatorView(
                                    each.id(),
                                    each.displayNo(),
                                    each.name(),
                                    clauses.getOrDefault(each.id(), Progress.NONE)))
                            .toList()
                    : first.performance().stream()
                            .map(each -> new SelfAssessmentView.IndicatorView(
                                    each.id(), each.displayNo(), each.name(), basisProgress(performance, each.id())))
                            .toList();
            parts.add(part(
                    first.id(),
                    first.displayNo(),
                    first.name(),
                    titles.part(first.id()),
                    Progress.sum(second.stream()
                            .map(SelfAssessmentView.IndicatorView::progress)
                            .toList()),
                    second,
                    given,
                    reopened,
                    assigned.get(first.id())));
        }
        var measured = edition.performanceIndicators()
                .map(each -> new SelfAssessmentView.IndicatorView(
                        each.id(), each.displayNo(), each.name(), figuresProgress(performance, each.id())))
                .toList();
        var profile = titles.part(Part.PROFILE);
        parts.add(0, part(Part.PROFILE, null, profile, profile, null, List.of(), given, reopened, null));
        var figuresTitle = titles.part(Part.PERFORMANCE);
        parts.add(part(
                Part.PERFORMANCE,
                null,
                figuresTitle,
                figuresTitle,
                Progress.sum(measured.stream()
                        .map(SelfAssessmentView.IndicatorView::progress)
                        .toList()),
                measured,
                given,
                reopened,
                null));
        var whole = Progress.sum(List.copyOf(clauses.values()));
        var row = SelfAssessmentRow.of(assessment, edition, whole);
        var view = new SelfAssessmentView(row, parts, ownSteps.of(id, steps.own()), titles.check());
        return new OpenedSelfAssessment(assessment, edition, view, performance);
    }

    /** With who looks after what, for which no query more is asked. */
    private Map<String, Progress> clauseProgress(SelfAssessment assessment, Map<String, Assignee> assigned) {
        return jdbc.sql("""
                select second_level, count(*) as total, count(*) filter (where answered) as answered,
                       count(*) filter (where carried_over) as to_confirm,
                       null as person, null::uuid as account, false as locked
                from answer where self_assessment = :id group by second_level
                union all
                select indicator, 0, 0, 0, person, account, locked
                from indicator_assignment where enterprise = :enterprise""")
                .param("id", assessment.id().value())
                .param("enterprise", assessment.enterprise().value())
                .query(row -> {
                    var progress = new HashMap<String, Progress>();
                    while (row.next()) {
                        var person = row.getString("person");
                        if (person == null) {
                            progress.put(row.getString("second_level"), SelfAssessmentQueries.progress(row));
                        } else {
                            assigned.put(
                                    row.getString("second_level"),
                                    new Assignee(
                                            row.getObject("account", UUID.class), person, row.getBoolean("locked")));
                        }
                    }
                    return progress;
                });
    }

    private static Progress basisProgress(List<PerformanceView> performance, String indicator) {
        var view = view(performance, indicator);
        return new Progress(view.basisComplete() ? 1 : 0, 1, view.carriedOver() ? 1 : 0);
    }

    private static Progress figuresProgress(List<PerformanceView> performance, String indicator) {
        return new Progress(view(performance, indicator).answered() ? 1 : 0, 1, 0);
    }

    private static PerformanceView view(List<PerformanceView> performance, String indicator) {
        return performance.stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static PartView part(
            String id,
            String displayNo,
            String name,
            String title,
            Progress progress,
            List<SelfAssessmentView.IndicatorView> indicators,
            Map<String, Declaration> given,
            Map<String, Revision> reopened,
            Assignee assignee) {
        var declaration = given.get(id);
        var state = declaration != null
                ? PartState.COMPLETED
                : reopened.containsKey(id)
                        ? PartState.REOPENED
                        : progress == null || progress.given() == 0 ? PartState.NOT_STARTED : PartState.FILLING;
        return new PartView(
                id,
                displayNo,
                name,
                title,
                state,
                progress,
                indicators,
                declaration == null ? null : declaration.responsible(),
                declaration == null ? null : declaration.declaredBy(),
                declaration == null ? null : declaration.declaredAt(),
                assignee);
    }
}
