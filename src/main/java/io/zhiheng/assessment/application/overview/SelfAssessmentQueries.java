package io.zhiheng.assessment.application.overview;

import io.zhiheng.assessment.ReportState;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.answering.AnswerView;
import io.zhiheng.assessment.application.answering.AnswerViews;
import io.zhiheng.assessment.application.answering.PerformanceView;
import io.zhiheng.assessment.application.answering.PerformanceViews;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.assessment.domain.answer.GivenAnswers;
import io.zhiheng.assessment.domain.performance.PerformanceEntries;
import io.zhiheng.assessment.domain.performance.PerformanceFigures;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
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
    private final Editions editions;
    private final AnswerViews answerViews;
    private final PerformanceViews performanceViews;
    private final OpenedSelfAssessments opened;
    private final JdbcClient jdbc;

    SelfAssessmentQueries(
            SelfAssessments assessments,
            GivenAnswers answers,
            PerformanceEntries entries,
            PerformanceFigures figures,
            Editions editions,
            AnswerViews answerViews,
            PerformanceViews performanceViews,
            OpenedSelfAssessments opened,
            JdbcClient jdbc) {
        this.assessments = assessments;
        this.answers = answers;
        this.entries = entries;
        this.figures = figures;
        this.editions = editions;
        this.answerViews = answerViews;
        this.performanceViews = performanceViews;
        this.opened = opened;
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<SelfAssessmentRow> history(EnterpriseId enterprise) {
        return jdbc.sql("""
                select s.id, s.state, s.edition, s.scheme, s.statistical_year, s.started_by, s.started_at, s.ended_by,
                       s.ended_at, s.end_reason, s.level, s.score, s.limited, s.report_state, s.report_number, s.last_place,
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
                        row.getBoolean("limited"),
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

    /** One self-assessment with its progress by part. */
    public SelfAssessmentView overview(Actor actor, SelfAssessmentId id) {
        return open(actor, id).view();
    }

    public OpenedSelfAssessment open(Actor actor, SelfAssessmentId id) {
        return opened.of(assessments.find(id, actor.enterprise()));
    }

    public List<AnswerView> answers(Actor actor, SelfAssessmentId id) {
        return answers(assessments.find(id, actor.enterprise()));
    }

    public List<AnswerView> answers(SelfAssessment assessment) {
        var given = answers.of(assessment.id()).stream().collect(Collectors.toMap(Answer::clause, Function.identity()));
        return answerViews.of(
                assessment.enterprise(),
                editions.byNumber(assessment.edition())
                        .clauses()
                        .map(clause -> given.get(clause.id()))
                        .toList());
    }

    /** @throws NotFound for a clause that the edition does not have */
    public AnswerView answer(Actor actor, SelfAssessmentId id, String clause) {
        var assessment = assessments.find(id, actor.enterprise());
        return answers.find(new Answer.Key(id.value(), clause))
                .map(answer -> answerViews.of(assessment.enterprise(), answer))
                .orElseThrow(() -> new NotFound("clause", clause));
    }

    /** @throws NotFound for an indicator that the edition does not have */
    public PerformanceView performance(Actor actor, SelfAssessmentId id, String indicator) {
        return performance(actor, id).stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", indicator));
    }

    public List<PerformanceView> performance(Actor actor, SelfAssessmentId id) {
        return performance(assessments.find(id, actor.enterprise()));
    }

    public List<PerformanceView> performance(SelfAssessment assessment) {
        var id = assessment.id();
        return performanceViews.of(assessment, editions.byNumber(assessment.edition()), entries.of(id), figures.of(id));
    }

    static Progress progress(ResultSet row) throws SQLException {
        return new Progress(row.getInt("answered"), row.getInt("total"), row.getInt("to_confirm"));
    }

    private String levelName(String edition, Integer level) {
        return level == null ? null : editions.byNumber(edition).levelName(level);
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
