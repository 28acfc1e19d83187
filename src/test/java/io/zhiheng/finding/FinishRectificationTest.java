package io.zhiheng.finding;

import static io.zhiheng.FinishedSelfAssessment.answer;
import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.TestTime;
import io.zhiheng.assessment.Rectifications;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RunningRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.team.domain.TeamMembers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The enterprise's side of a rectification, on the real engine and database. */
@IntegrationTest
class FinishRectificationTest {

    private static final String CLAUSE = FinishedSelfAssessment.CLAUSE;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AssessmentRequests requests;

    @Autowired
    TeamMembers members;

    @Autowired
    RuntimeService engine;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Rectifications rectifications;

    @Autowired
    SubmittedSelfAssessments submitted;

    TestEnterprise enterprise;
    FinishedSelfAssessment assessment;
    AssessmentRequestId id;

    @BeforeEach
    void standAtTheRectification() {
        enterprise = new TestEnterprise(mvc, jdbc);
        assessment = FinishedSelfAssessment.of(enterprise);
        id = new RunningRequest(requests, members, engine, transaction)
                .at("rectifyAnswers", enterprise, assessment, Map.of("round", "1", "indicators", List.of("QMS")));
        rectifications.open(
                assessment.id(),
                enterprise.id(),
                1,
                Set.of(CLAUSE),
                TestTime.now().plus(Duration.ofDays(21)));
    }

    @Test
    void thePageOfTheStepIsTheClausesWithTheFormThatHandsThemIn() {
        var page = "/self-assessments/" + assessment.id() + "/rectification";
        assertThat(enterprise.get("/assessment-requests/" + id + "/rectification"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(page);
        assertThat(enterprise.get(page))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "/api/v1/tasks/" + id + ":rectifyAnswers:1/completion",
                        "/api/v1/assessment-requests/" + id + "/clauses");
        assertThat(new TestEnterprise(mvc, jdbc).get("/assessment-requests/" + id + "/rectification"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void handingItInMakesARevisionAndTheTeamGoesOn() {
        enterprise.put(assessment.path() + "/answers/" + CLAUSE, 1, answer("CONFORM", " "));
        assertRefused(handIn(enterprise), "rectification-incomplete");
        assertThat(submitted.latestRevision(assessment.id())).isEqualTo(1);
        assertThat(new TestStaff(mvc, "demo-assessor-1")
                        .post(task(), input())
                        .getResponse()
                        .getStatus())
                .isIn(403, 404);
        assertThat(handIn(new TestEnterprise(mvc, jdbc))).hasStatus(HttpStatus.NOT_FOUND);

        enterprise.put(assessment.path() + "/answers/" + CLAUSE, 2, answer("CONFORM", "补充了作业指导书", assessment.file()));
        assertThat(enterprise.post(task(), Map.of("note", "已补充", "confirmed", false)))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(handIn(enterprise)).hasStatus2xxSuccessful();
        assertThat(submitted.latestRevision(assessment.id())).isEqualTo(2);
        assertThat(state()).isEqualTo("DOC_REVIEW");
        assertThat(jdbc.queryForList(
                        "select reason from step_record where request = ? and action = 'RECTIFICATION_DONE'",
                        String.class,
                        id.value()))
                .containsExactly("已补充");
        assertThat(handIn(enterprise)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aRequestThatIsWithdrawnClosesItsClauses() {
        assertThat(enterprise.post("/api/v1/assessment-requests/" + id + "/withdrawal", Map.of("reason", "组织调整，暂不评估")))
                .hasStatus2xxSuccessful();
        assertThat(rectifications.current(assessment.id(), enterprise.id())).isEmpty();
        assertThat(enterprise.put(assessment.path() + "/answers/" + CLAUSE, 1, answer("CONFORM", "太晚")))
                .hasStatus(HttpStatus.CONFLICT);
    }

    private MvcTestResult handIn(TestEnterprise who) {
        return who.post(task(), input());
    }

    private static Map<String, Object> input() {
        return Map.of("note", "已补充", "confirmed", true);
    }

    private String task() {
        return "/api/v1/tasks/" + id + ":rectifyAnswers:1/completion";
    }

    private String state() {
        return jdbc.queryForObject("select state from assessment_request where id = ?", String.class, id.value());
    }

    private static void assertRefused(MvcTestResult result, String rule) {
        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(body(result).get("type").asText()).isEqualTo("/problems/" + rule);
    }
}
