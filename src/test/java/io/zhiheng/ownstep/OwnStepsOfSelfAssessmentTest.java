package io.zhiheng.ownstep;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.platform.workflow.model.ShippedFiles;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An enterprise walks both ways through steps that administrators put before the submission. */
@IntegrationTest
class OwnStepsOfSelfAssessmentTest {

    private static final String PROCESS = "selfAssessment";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ShippedFiles shipped;

    @Autowired
    ModelVersions versions;

    TestEnterprise enterprise;
    FinishedSelfAssessment assessment;

    @BeforeEach
    void standAtTheApproval() {
        new OwnSteps(mvc, shipped)
                .release(
                        "self-assessment.bpmn",
                        "toSubmission",
                        "enterPerformance",
                        "submitSelfAssessment",
                        "ENTERPRISE",
                        "ENTERPRISE");
        enterprise = new TestEnterprise(mvc, jdbc);
        assessment = FinishedSelfAssessment.readyToSubmit(enterprise);
    }

    /** Other tests go on by what ships. */
    @AfterEach
    void backToWhatShips() {
        versions.deploy(PROCESS, versions.shipped(PROCESS));
    }

    @Test
    void theApprovalIsAskedForAgainAfterASupplement() {
        assertThat(body(enterprise.get("/api/v1/tasks")).path("items"))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.path("name").asText()).isEqualTo("法定代表人批准");
                    assertThat(task.path("due").isNull()).isFalse();
                    assertThat(task.path("page").asText())
                            .isEqualTo("/self-assessments/" + assessment.id() + "/steps/ownApproval");
                });
        assertThat(text(enterprise.get("/self-assessments/" + assessment.id() + "/steps/ownApproval")))
                .contains("法定代表人批准", "data-form-view");

        assertThat(enterprise.post(assessment.path() + "/submission", Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyJson()
                .extractingPath("$.items[0].id")
                .isEqualTo("step:ownApproval");
        assertThat(text(enterprise.get("/self-assessments/" + assessment.id() + "/check")))
                .contains("步骤“法定代表人批准”尚未完成", "/steps/ownApproval");
        assertThat(state("ownApproval")).isEqualTo("OPEN");
        assertThat(state("ownSupplement")).isEqualTo("AHEAD");

        complete("ownApproval", Map.of("agree", "NO", "opinion", "质量损失率的依据不足"));
        assertThat(state("ownApproval")).isEqualTo("DONE");
        complete("ownSupplement", Map.of("text", "已补充财务台账"));
        complete("ownApproval", Map.of("agree", "YES", "score", 95, "opinion", "同意提交"));

        assertThat(step("ownApproval").path("taken").asInt()).isEqualTo(2);
        assertThat(text(enterprise.get("/self-assessments/" + assessment.id()))).contains("法定代表人批准", "查看 2 次记录");
        assertThat(text(enterprise.get("/self-assessments/" + assessment.id() + "/answers")))
                .contains("自定义步骤记录", "质量损失率的依据不足", "已补充财务台账", "不同意", "第 2 次");
        assessment.submit(Map.of());
        assertThat(jdbc.queryForList(
                        "select step || number || model_version || in_paper from own_record where business_key = ? order by id",
                        String.class,
                        assessment.id().toString()))
                .hasSize(3)
                .allSatisfy(record -> assertThat(record).contains(String.valueOf(version())));
        assertThat(jdbc.queryForList(
                        "select facts::jsonb ->> 'step' from audit_record where subject = ? and action = 'ownStepTaken'",
                        String.class,
                        "selfAssessment:" + assessment.id()))
                .containsExactlyInAnyOrder("ownApproval", "ownSupplement", "ownApproval");
    }

    @Test
    void theFormIsJudgedOnTheServerAndNothingIsKeptOfWhatIsRefused() {
        assertField(Map.of("opinion", "无意见"), "agree");
        assertField(Map.of("agree", "MAYBE"), "agree");
        assertField(Map.of("agree", "YES", "score", 101), "score");
        assertField(Map.of("agree", "YES", "enterprise", "other"), "enterprise");
        assertField(Map.of("agree", "YES", "opinion", "长".repeat(201)), "opinion");
        assertThat(jdbc.queryForObject(
                        "select count(*) from own_record where business_key = ?",
                        Integer.class,
                        assessment.id().toString()))
                .isZero();
        assertThat(state("ownApproval")).isEqualTo("OPEN");
    }

    @Test
    void nobodyElseMayTakeOrSeeTheStep() {
        var stranger = new TestEnterprise(mvc, jdbc);
        var task = "/api/v1/tasks/" + assessment.id() + ":ownApproval:-";
        assertThat(stranger.post(task + "/completion", Map.of("agree", "YES"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.get(task + "/form")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.get("/self-assessments/" + assessment.id() + "/steps/ownApproval"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(enterprise.get("/self-assessments/" + assessment.id() + "/steps/ownNothing"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anOpenStepDoesNotKeepItFromBeingAbandonedOrRevised() {
        assertThat(enterprise.post(assessment.path() + "/revisions", Map.of("item", "QMS")))
                .hasStatus(HttpStatus.CREATED);
        assertThat(enterprise.post(assessment.path() + "/abandonment", Map.of("reason", "改期再评")))
                .hasStatus(HttpStatus.CREATED);
        assertThat(body(enterprise.get("/api/v1/tasks")).path("total").asInt()).isZero();
        assertThat(enterprise.post(
                        "/api/v1/tasks/" + assessment.id() + ":ownApproval:-/completion", Map.of("agree", "YES")))
                .hasStatus(HttpStatus.CONFLICT);
    }

    private void assertField(Map<String, Object> input, String field) {
        assertThat(enterprise.post("/api/v1/tasks/" + assessment.id() + ":ownApproval:-/completion", input))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo(field);
    }

    private void complete(String step, Map<String, Object> input) {
        assertThat(enterprise.post("/api/v1/tasks/" + assessment.id() + ":" + step + ":-/completion", input))
                .hasStatus2xxSuccessful();
    }

    private String state(String step) {
        return step(step).path("state").asText();
    }

    private JsonNode step(String step) {
        return StreamSupport.stream(
                        body(enterprise.get(assessment.path())).path("ownSteps").spliterator(), false)
                .filter(one -> one.path("id").asText().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private int version() {
        return versions.inForce(PROCESS).orElseThrow().version();
    }

    private static String text(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        try {
            return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
