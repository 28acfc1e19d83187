package io.zhiheng.assessment;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.assessment.application.answering.PerformancePut;
import io.zhiheng.assessment.application.answering.SaveAnswer;
import io.zhiheng.assessment.application.answering.SavePerformance;
import io.zhiheng.assessment.application.check.SaveExplanation;
import io.zhiheng.assessment.application.course.StartSelfAssessment;
import io.zhiheng.assessment.application.replaced.NoteReplaced;
import io.zhiheng.assessment.application.replaced.ReplacedStateQueries;
import io.zhiheng.assessment.application.replaced.ReplacedStateView;
import io.zhiheng.assessment.domain.answer.AnswerContent;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.platform.storage.content.Samples;
import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.Actor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What somebody decided against stays, and its writer gets it back. */
@IntegrationTest
@RecordApplicationEvents
class ReplacedStateTest {

    private static final String CLAUSE = "QMS-01-L1-1";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StartSelfAssessment startSelfAssessment;

    @Autowired
    SaveAnswer saveAnswer;

    @Autowired
    SavePerformance savePerformance;

    @Autowired
    SaveExplanation saveExplanation;

    @Autowired
    ReplacedStateQueries queries;

    @Autowired
    NoteReplaced noteReplaced;

    @Autowired
    ApplicationEvents events;

    TestEnterprise enterprise;
    Actor zhang;
    Actor li;
    SelfAssessmentId id;

    @BeforeEach
    void start() {
        enterprise = new TestEnterprise(mvc, jdbc);
        zhang = enterprise.person("张工");
        li = enterprise.person("李工");
        id = startSelfAssessment.execute(zhang, null);
    }

    @Test
    void whatIsSaidToAnOpenPointIsKeptLikeAnAnswer() {
        var point = "plausibility-check:STATEMENT_LENGTH:" + CLAUSE;
        var manual = body(enterprise.upload("/api/v1/self-assessments/" + id + "/evidence", "手册.pdf", Samples.pdf()))
                .get("id")
                .asText();
        saveAnswer.execute(
                zhang,
                id,
                CLAUSE,
                0,
                new AnswerContent(Conformity.CONFORM, "已做", List.of(EvidenceId.of(manual))),
                null);
        saveExplanation.execute(zhang, id, point, 0, "详见质量手册第 3 章", null);
        assertThat(body(enterprise.get("/api/v1/self-assessments/" + id + "/replaced"))
                        .get("items"))
                .isEmpty();
        saveExplanation.execute(li, id, point, 1, "见程序文件", List.of("explanation"));

        assertThat(queries.of(zhang, id)).singleElement().satisfies(state -> {
            assertThat(state.subject()).isEqualTo(point);
            assertThat(state.content()).isEqualTo(Map.of("explanation", "详见质量手册第 3 章"));
        });
        assertThat(events.stream(AnswerReplaced.class))
                .containsExactly(new AnswerReplaced(
                        enterprise.id(),
                        "提交前检查的说明（6.2.1-1.1 选择“符合”而情况描述过短，请补充）",
                        "/self-assessments/" + id + "/check#explain-" + point,
                        "张工",
                        "李工"));
    }

    @Test
    void aSaveThatDecidesAgainstAColleaguesTextKeepsItForWhoWroteIt() {
        saveAnswer.execute(zhang, id, CLAUSE, 0, new AnswerContent(Conformity.CONFORM, "张工写的", List.of()), null);
        saveAnswer.execute(
                li, id, CLAUSE, 1, new AnswerContent(Conformity.CONFORM, "李工写的", List.of()), List.of("statement"));

        assertThat(queries.of(li, id)).isEmpty();
        assertThat(queries.of(zhang, id)).singleElement().satisfies(state -> {
            assertThat(state.subject()).isEqualTo(CLAUSE);
            assertThat(state.content()).isEqualTo(Map.of("statement", "张工写的"));
            assertThat(state.writtenBy()).isEqualTo("张工");
            assertThat(state.replacedBy()).isEqualTo("李工");
        });
        assertThat(events.stream(AnswerReplaced.class))
                .containsExactly(new AnswerReplaced(
                        enterprise.id(),
                        "6.2.1-1.1",
                        "/self-assessments/" + id + "/indicators/QMS-01#" + CLAUSE,
                        "张工",
                        "李工"));
        assertThat(body(enterprise.get("/api/v1/inbox")).at("/items/0/subject").asText())
                .contains("6.2.1-1.1");
        assertThat(jdbc.queryForObject(
                        "select content ->> 'conformity' from replaced_state where self_assessment = ?",
                        String.class,
                        id.value()))
                .isEqualTo("CONFORM");
    }

    @Test
    void whatHasBeenNotedIsShownNoMoreAndStaysKept() {
        saveAnswer.execute(zhang, id, CLAUSE, 0, new AnswerContent(null, "张工写的", List.of()), null);
        saveAnswer.execute(li, id, CLAUSE, 1, new AnswerContent(null, "李工写的", List.of()), List.of("statement"));
        noteReplaced.execute(zhang, id, queries.of(zhang, id).get(0).id());

        assertThat(queries.of(zhang, id)).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from replaced_state where self_assessment = ? and noted_by = '张工'",
                        Integer.class,
                        id.value()))
                .isOne();
    }

    @Test
    void nothingIsKeptWhereNothingOfAnybodyGoes() {
        saveAnswer.execute(zhang, id, CLAUSE, 0, new AnswerContent(null, "张工写的", List.of()), List.of("statement"));
        saveAnswer.execute(
                li,
                id,
                CLAUSE,
                1,
                new AnswerContent(Conformity.CONFORM, "张工写的", List.of()),
                List.of("conformity", "none"));
        assertThat(queries.of(zhang, id)).isEmpty();
    }

    @Test
    void figuresAndWordsOfAnIndicatorAreKeptLikewise() {
        savePerformance.execute(zhang, id, "PERF-01", 0, put("张工写的", "120", 0, null));
        savePerformance.execute(li, id, "PERF-01", 1, put("李工写的", "150", 1, List.of("statement", "parameters.P01")));
        assertThat(queries.of(zhang, id))
                .extracting(ReplacedStateView::content)
                .containsExactlyInAnyOrder(Map.of("statement", "张工写的"), Map.of("parameters.P01", "120"));
    }

    @Test
    void peopleWhoShareANameAreBothTold() {
        assertThat(enterprise.put(answers(), 0, Map.of("statement", "甲"))).hasStatusOk();
        assertThat(enterprise.put(answers(), 1, Map.of("statement", "乙", "over", List.of("statement"))))
                .hasStatusOk();
        var kept = body(enterprise.get("/api/v1/self-assessments/" + id + "/replaced"))
                .get("items");
        assertThat(kept.at("/0/content/statement").asText()).isEqualTo("甲");
    }

    @Test
    void anotherEnterpriseSeesNothingOfIt() {
        saveAnswer.execute(zhang, id, CLAUSE, 0, new AnswerContent(null, "张工写的", List.of()), null);
        saveAnswer.execute(li, id, CLAUSE, 1, new AnswerContent(null, "李工写的", List.of()), List.of("statement"));
        var stranger = new TestEnterprise(mvc, jdbc);
        var path = "/api/v1/self-assessments/" + id + "/replaced";
        assertThat(stranger.get(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.post(path + "/" + queries.of(zhang, id).get(0).id() + "/note", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String answers() {
        return "/api/v1/self-assessments/" + id + "/answers/" + CLAUSE;
    }

    private static PerformancePut put(String statement, String figure, int version, List<String> over) {
        return new PerformancePut(
                null, null, null, Map.of("P01", new PerformancePut.Figure(figure, version)), statement, null, over);
    }
}
