package io.zhiheng.assessment.application;

import io.zhiheng.assessment.ReportState;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.SelfAssessmentView.PartState;
import io.zhiheng.assessment.application.SelfAssessmentView.PartView;
import io.zhiheng.assessment.domain.Answer;
import io.zhiheng.assessment.domain.Declaration;
import io.zhiheng.assessment.domain.Declarations;
import io.zhiheng.assessment.domain.GivenAnswers;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.assessment.domain.PerformanceEntries;
import io.zhiheng.assessment.domain.PerformanceFigures;
import io.zhiheng.assessment.domain.Revision;
import io.zhiheng.assessment.domain.Revisions;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.Submissions;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.identity.Actor;
import io.zhiheng.identity.EnterpriseId;
import io.zhiheng.rating.Rating;
import io.zhiheng.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that pages and the API read of self-assessments. */
@Component
@Transactional(readOnly = true)
public class SelfAssessmentQueries {

    private final SelfAssessments assessments;
    private final GivenAnswers answers;
    private final PerformanceEntries entries;
    private final PerformanceFigures figures;
    private final Declarations declarations;
    private final Revisions revisions;
    private final Submissions submissions;
    private final Editions editions;
    private final AnswerViews answerViews;
    private final PerformanceViews performanceViews;
    private final Words words;
    private final JdbcClient jdbc;

    SelfAssessmentQueries(
            SelfAssessments assessments,
            GivenAnswers answers,
            PerformanceEntries entries,
            PerformanceFigures figures,
            Declarations declarations,
            Revisions revisions,
            Submissions submissions,
            Editions editions,
            AnswerViews answerViews,
            PerformanceViews performanceViews,
            Words words,
            JdbcClient jdbc) {
        this.assessments = assessments;
        this.answers = answers;
        this.entries = entries;
        this.figures = figures;
        this.declarations = declarations;
        this.revisions = revisions;
        this.submissions = submissions;
        this.editions = editions;
        this.answerViews = answerViews;
        this.performanceViews = performanceViews;
        this.words = words;
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<SelfAssessmentRow> history(EnterpriseId enterprise) {
        return jdbc.sql("""
                select s.id, s.state, s.edition, s.scheme, s.statistical_year, s.started_by, s.started_at, s.ended_by,
                       s.ended_at, s.end_reason, s.level, s.score, s.report_state, s.report_number, s.last_place,
                       count(a.clause) as total, count(a.clause) filter (where a.answered) as answered,
                       count(a.clause) filter (where a.carried_over) as to_confirm
                from self_assessment s join answer a on a.self_assessment = s.id
                where s.enterprise = :enterprise
                group by s.id order by s.started_at desc""")
                .param("enterprise", enterprise.value())
                .query((row, number) -> new SelfAssessmentRow(
                        new SelfAssessmentId(row.getObject("id", UUID.class)),
                        SelfAssessment.State.valueOf(row.getString("state")),
                        row.getString("edition"),
                        row.getString("scheme"),
                        row.getInt("statistical_year"),
                        row.getString("started_by"),
                        instant(row.getTimestamp("started_at")),
                        row.getString("ended_by"),
                        instant(row.getTimestamp("ended_at")),
                        row.getString("end_reason"),
                        row.getObject("level", Integer.class),
                        levelName(row.getString("edition"), row.getObject("level", Integer.class)),
                        row.getString("score"),
                        ReportState.valueOf(row.getString("report_state")),
                        row.getString("report_number"),
                        row.getString("last_place"),
                        progress(row)))
                .list();
    }

    public Optional<SelfAssessmentRow> unfinished(EnterpriseId enterprise) {
        return history(enterprise).stream()
                .filter(row -> row.state() == SelfAssessment.State.FILLING)
                .findFirst();
    }

    /** One self-assessment with its progress by part; for the overview. */
    public SelfAssessmentView overview(Actor actor, SelfAssessmentId id) {
        var assessment = assessments.find(id, actor.enterprise());
        var row = history(actor.enterprise()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        var edition = editions.byNumber(assessment.edition());
        var clauses = clauseProgress(id);
        var performance = performanceViews.of(assessment, edition, entries.of(id), figures.of(id));
        var given = declarations.inForce(id).stream().collect(Collectors.toMap(Declaration::item, Function.identity()));
        var reopened = revisions.open(id).stream().collect(Collectors.toMap(Revision::item, Function.identity()));
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
                    Progress.sum(second.stream()
                            .map(SelfAssessmentView.IndicatorView::progress)
                            .toList()),
                    second,
                    given,
                    reopened));
        }
        var measured = edition.performanceIndicators()
                .map(each -> new SelfAssessmentView.IndicatorView(
                        each.id(), each.displayNo(), each.name(), figuresProgress(performance, each.id())))
                .toList();
        parts.add(0, part(Part.PROFILE, null, words.of("assessment.part.profile"), null, List.of(), given, reopened));
        parts.add(part(
                Part.PERFORMANCE,
                null,
                words.of("assessment.part.performance"),
                Progress.sum(measured.stream()
                        .map(SelfAssessmentView.IndicatorView::progress)
                        .toList()),
                measured,
                given,
                reopened));
        return new SelfAssessmentView(row, parts);
    }

    public List<AnswerView> answers(Actor actor, SelfAssessmentId id) {
        var assessment = assessments.find(id, actor.enterprise());
        var given = answers.of(id).stream().collect(Collectors.toMap(Answer::clause, Function.identity()));
        return answerViews.of(
                actor.enterprise(),
                editions.byNumber(assessment.edition())
                        .clauses()
                        .map(clause -> given.get(clause.id()))
                        .toList());
    }

    public List<PerformanceView> performance(Actor actor, SelfAssessmentId id) {
        var assessment = assessments.find(id, actor.enterprise());
        return performanceViews.of(assessment, editions.byNumber(assessment.edition()), entries.of(id), figures.of(id));
    }

    /** @throws NotFound before the submission */
    public Rating rating(Actor actor, SelfAssessmentId id) {
        assessments.find(id, actor.enterprise());
        return submissions
                .first(id)
                .map(submission -> submission.rating())
                .orElseThrow(() -> new NotFound("rating", id));
    }

    private Map<String, Progress> clauseProgress(SelfAssessmentId id) {
        return jdbc
                .sql("""
                select second_level, count(*) as total, count(*) filter (where answered) as answered,
                       count(*) filter (where carried_over) as to_confirm
                from answer where self_assessment = :id group by second_level""")
                .param("id", id.value())
                .query((row, number) -> Map.entry(row.getString("second_level"), progress(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(row.getInt("answered"), row.getInt("total"), row.getInt("to_confirm"));
    }

    private static PartView part(
            String id,
            String displayNo,
            String name,
            Progress progress,
            List<SelfAssessmentView.IndicatorView> indicators,
            Map<String, Declaration> given,
            Map<String, Revision> reopened) {
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
                state,
                progress,
                indicators,
                declaration == null ? null : declaration.responsible(),
                declaration == null ? null : declaration.declaredBy(),
                declaration == null ? null : declaration.declaredAt());
    }

    private String levelName(String edition, Integer level) {
        return level == null ? null : editions.byNumber(edition).levelName(level);
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
