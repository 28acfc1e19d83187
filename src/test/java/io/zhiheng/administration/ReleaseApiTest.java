package io.zhiheng.administration;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.AtTheSameInstant;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.platform.workflow.model.ShippedFiles;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One administrator proposes a version of a process, another one releases it. */
@IntegrationTest
class ReleaseApiTest {

    private static final String PATH = "/api/v1/admin/processes";
    private static final String PROCESS = "selfAssessment";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ShippedFiles shipped;

    @Autowired
    ModelVersions versions;

    @Autowired
    Processes processes;

    TestStaff author;
    TestStaff colleague;

    @BeforeEach
    void twoAdministrators() {
        author = new TestStaff(mvc, "demo-process-admin-1");
        colleague = new TestStaff(mvc, "demo-process-admin-2");
    }

    /** Other tests go on by what ships. */
    @AfterEach
    void backToWhatShips() {
        jdbc.update("delete from process_stop");
        if (!versions.inForce(PROCESS).orElseThrow().shipped()) {
            versions.deploy(PROCESS, versions.shipped(PROCESS));
        }
    }

    @Test
    void aColleagueBringsAVersionIntoForceForWhatStartsFromThenOn() {
        var before = versions.inForce(PROCESS).orElseThrow().version();
        var running = started(new TestEnterprise(mvc, jdbc));
        var proposed = propose(model("完善企业信息", "核对企业信息"));
        assertThat(proposed).hasStatus(HttpStatus.CREATED);
        assertThat(proposed).bodyJson().extractingPath("$.state").isEqualTo("PENDING");
        var id = body(proposed).path("id").asText();
        assertThat(proposed).headers().hasValue("Location", PATH + "/" + id);

        assertThat(listed(id).path("version").isNull()).isTrue();
        assertThat(listed(id).path("by").asText()).isEqualTo("demo-process-admin-1");
        assertThat(versions.inForce(PROCESS).orElseThrow().version()).isEqualTo(before);

        assertThat(author.post(PATH + "/" + id + "/release", Map.of()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/same-person");
        assertThat(new TestStaff(mvc, "demo-platform-admin").post(PATH + "/" + id + "/release", Map.of()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(colleague.post(PATH + "/" + id + "/release", Map.of())).hasStatusOk();

        assertThat(listed(id).path("version").asInt()).isEqualTo(before + 1);
        assertThat(listed(id).path("state").asText()).isEqualTo("RELEASED");
        assertThat(listed(id).path("releasedBy").asText()).isEqualTo("demo-process-admin-2");
        assertThat(processes.version(running)).isEqualTo(before);
        assertThat(processes.version(started(new TestEnterprise(mvc, jdbc)))).isEqualTo(before + 1);
        assertThat(listed(id).path("running").asInt()).isEqualTo(1);
        assertThat(jdbc.queryForList(
                        "select action || ' ' || account_name from audit_record where subject = ? order by occurred_at",
                        String.class,
                        "release:" + id))
                .containsExactly("releaseProposed demo-process-admin-1", "releaseGranted demo-process-admin-2");
        assertThat(jdbc.queryForObject(
                        "select facts from audit_record where subject = ? and action = 'releaseGranted'",
                        String.class,
                        "release:" + id))
                .contains("sha256", "self-assessment.bpmn", "\"version\":" + (before + 1));
    }

    @Test
    void ofTwoWhoReleaseOneIsToldThatItIsDone() throws Exception {
        var id = body(propose(model("完善企业信息", "再次核对"))).path("id").asText();
        var before = versions.inForce(PROCESS).orElseThrow().version();
        var answers = AtTheSameInstant.of(
                () -> colleague
                        .post(PATH + "/" + id + "/release", Map.of())
                        .getResponse()
                        .getStatus(),
                () -> colleague
                        .post(PATH + "/" + id + "/release", Map.of())
                        .getResponse()
                        .getStatus());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(versions.inForce(PROCESS).orElseThrow().version()).isEqualTo(before + 1);
    }

    @Test
    void aRefusalHasAReasonAndIsFinal() {
        var id = body(propose(model("完善企业信息", "核对"))).path("id").asText();
        assertThat(colleague.post(PATH + "/" + id + "/refusal", Map.of("reason", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(colleague.post(PATH + "/" + id + "/refusal", Map.of("reason", "名称不准确")))
                .hasStatusOk();
        assertThat(listed(id).path("state").asText()).isEqualTo("REFUSED");
        assertThat(listed(id).path("reason").asText()).isEqualTo("名称不准确");
        assertThat(author.get("/staff/administration")).bodyText().contains("被退回的申请", "名称不准确");
        assertThat(author.get("/staff/inbox")).bodyText().contains("被退回", "名称不准确");
        assertThat(colleague.post(PATH + "/" + id + "/release", Map.of()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/release-decided");
    }

    @Test
    void whatTheVettingRefusesIsNeverKept() {
        var total = total();
        var refused = propose(model("${rateSelfAssessmentDelegate}", "${dataSource}"));
        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyJson()
                .hasPathSatisfying("$.type", type -> assertThat(type).isEqualTo("/problems/model-refused"))
                .extractingPath("$.reasons[0].element")
                .isEqualTo("rateSelfAssessment");
        assertThat(total()).isEqualTo(total);
    }

    @Test
    void aModelComesWithTheFormsThatChangedAndTheOthersStay() {
        var form = new String(shipped.forms().get("submit-self-assessment.form"), StandardCharsets.UTF_8)
                .replaceFirst("\"label\": *\"", "$0（改）");
        var model = shipped.models().get("self-assessment.bpmn");
        var proposed = propose(
                new MockMultipartFile("files", "self-assessment.bpmn", null, model),
                new MockMultipartFile("files", "submit.form", null, form.getBytes(StandardCharsets.UTF_8)));
        assertThat(proposed).hasStatus(HttpStatus.CREATED);
        var id = body(proposed).path("id").asText();
        assertThat(content(id, "submit.form")).isEqualTo(form);
        assertThat(author.get(PATH + "/" + id + "/files/enterprise-profile.form"))
                .hasStatusOk();
        assertThat(author.get(PATH + "/" + id + "/files/submit-self-assessment.form"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(content(id, "self-assessment.bpmn")).isEqualTo(new String(model, StandardCharsets.UTF_8));
    }

    @Test
    void oneModelAndItsFormsAreOneProposal() {
        var model = shipped.models().get("self-assessment.bpmn");
        var other = shipped.forms().get("sign-declaration.form");
        assertThat(propose()).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(propose(file("a.bpmn", model), file("b.bpmn", model))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(propose(file("a.bpmn", model), file("x.exe", model))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(propose(file("a.bpmn", model), file("x.form", other)))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("x.form");
        assertThat(propose(file("a.bpmn", model), file("x.form", "{".getBytes(StandardCharsets.UTF_8))))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void aFormThatTheServerCannotJudgeIsRefusedByName() {
        var form = new String(shipped.forms().get("submit-self-assessment.form"), StandardCharsets.UTF_8)
                .replaceFirst("\"key\": *\"confirmed\"", "$0, \"conditional\": {\"hide\": \"=for x in y return x\"}");
        var refused = propose(
                file("self-assessment.bpmn", shipped.models().get("self-assessment.bpmn")),
                file("submit-self-assessment.form", form.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(body(refused).path("reasons").toString())
                .contains(
                        "submit-self-assessment.form#",
                        "服务器不能计算表达式",
                        "字段“确认：本次自评估的内容真实、完整，同意提交（confirmed）”",
                        "隐藏它的条件不能更改");
    }

    @Test
    void whatIsStoppedStartsAgainWithTheNextRelease() {
        var enterprise = new TestEnterprise(mvc, jdbc);
        var page = author.send("/staff/processes/stops/" + PROCESS, Map.of("reason", "指标体系调整，12 月 1 日恢复"));
        assertThat(page).hasStatus3xxRedirection();
        assertThat(enterprise.post("/api/v1/self-assessments", Map.of()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.type", type -> assertThat(type).isEqualTo("/problems/process-stopped"))
                .extractingPath("$.detail")
                .asString()
                .contains("12 月 1 日恢复");
        assertThat(enterprise.get("/home")).bodyText().contains("12 月 1 日恢复");
        assertThat(body(author.get(PATH + "?process=" + PROCESS + "&state=STOPPED"))
                        .path("total")
                        .asInt())
                .isEqualTo(1);

        var id = body(propose(model("完善企业信息", "恢复"))).path("id").asText();
        assertThat(colleague.post(PATH + "/" + id + "/release", Map.of())).hasStatusOk();
        started(enterprise);
    }

    @Test
    void whoGoesBackToWhatShipsGetsItsUpdatesAgain() {
        var id = body(propose(model("完善企业信息", "自己的版本"))).path("id").asText();
        colleague.post(PATH + "/" + id + "/release", Map.of());
        assertThat(versions.inForce(PROCESS).orElseThrow().shipped()).isFalse();
        assertThat(versions.newerShips(PROCESS)).as("it is based on what ships").isFalse();

        author.send("/staff/processes/shipped/" + PROCESS, Map.of("reason", "改回"));
        var pending = body(author.get(PATH + "?state=PENDING&process=" + PROCESS))
                .path("items")
                .get(0);
        assertThat(colleague.send("/staff/processes/" + pending.path("id").asText() + "/release", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(versions.inForce(PROCESS).orElseThrow().shipped()).isTrue();

        author.send("/staff/processes/" + id + "/again", Map.of());
        var again = body(author.get(PATH + "?state=PENDING&process=" + PROCESS))
                .path("items")
                .get(0);
        colleague.post(PATH + "/" + again.path("id").asText() + "/release", Map.of());
        assertThat(new String(
                        versions.files(versions.inForce(PROCESS).orElseThrow().deployment())
                                .get("self-assessment.bpmn"),
                        StandardCharsets.UTF_8))
                .contains("自己的版本");
    }

    @Test
    void pagesShowWhatWaitsAndWhy() {
        var id = body(propose(model("完善企业信息", "页面"))).path("id").asText();
        assertThat(colleague.get("/staff/administration"))
                .hasStatusOk()
                .bodyText()
                .contains(id, "申请发布");
        assertThat(author.get("/staff/processes?process=" + PROCESS))
                .hasStatusOk()
                .bodyText()
                .contains(id, "随系统发布");
        assertThat(author.get("/staff/processes/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("由另一位流程管理员发布");
        assertThat(colleague.get("/staff/processes/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("发布此版本");
        assertThat(author.get("/staff/processes/new")).hasStatusOk();
        assertThat(author.get("/staff")).hasStatus3xxRedirection();
        assertThat(author.get("/staff/processes/contract"))
                .hasStatusOk()
                .bodyText()
                .contains("完善企业信息", "rateSelfAssessmentDelegate", "indicatorReopened", "signDeclaration", "creditCode")
                .as("variables with their kinds and values, and what may be told")
                .contains("受理结果", "选项", "退回补正", "RETURNED", "办理期限", "人员组", "{own_字段键}");
        var refused = mvc.post()
                .uri("/staff/processes")
                .multipart()
                .file(file("a.bpmn", "<a/>".getBytes(StandardCharsets.UTF_8)))
                .header("Authorization", "Bearer demo-process-admin-1")
                .param("note", "为什么")
                .exchange();
        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("为什么", "不是 BPMN 2.0");
        assertThat(colleague.post(PATH + "/" + id + "/refusal", Map.of("reason", "只是试一试")))
                .hasStatusOk();
        assertThat(author.get("/staff/processes/" + id)).bodyText().contains("只是试一试");
    }

    @Test
    void nobodyElseGetsIn() {
        for (var token : new String[] {
            "demo-enterprise-done",
            "demo-institution-manager",
            "demo-assessor-1",
            "demo-platform-admin",
            "demo-security-auditor"
        }) {
            var other = new TestStaff(mvc, token);
            assertThat(other.get(PATH)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(other.post(PATH + "/" + UUID.randomUUID() + "/release", Map.of()))
                    .hasStatus(HttpStatus.FORBIDDEN);
            assertThat(other.get("/staff/processes")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(other.get("/staff/administration")).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(author.get(PATH + "/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(author.get(PATH + "/" + UUID.randomUUID() + "/files/x.bpmn")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(colleague.post(PATH + "/" + UUID.randomUUID() + "/release", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(author.send("/staff/processes/stops/unknown", Map.of("reason", "x")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private byte[] model(String text, String instead) {
        var shippedModel = new String(shipped.models().get("self-assessment.bpmn"), StandardCharsets.UTF_8);
        assertThat(shippedModel).contains(text);
        return shippedModel.replace(text, instead).getBytes(StandardCharsets.UTF_8);
    }

    private MvcTestResult propose(byte[] model) {
        return propose(file("self-assessment.bpmn", model));
    }

    private MvcTestResult propose(MockMultipartFile... files) {
        var request = mvc.post().uri(PATH).multipart();
        for (var file : files) {
            request.file(file);
        }
        return request.header("Authorization", "Bearer demo-process-admin-1").exchange();
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, null, content);
    }

    private JsonNode listed(String id) {
        for (var item : body(author.get(PATH + "?size=200")).path("items")) {
            if (item.path("id").asText().equals(id)) {
                return item;
            }
        }
        throw new AssertionError("not listed: " + id);
    }

    private String content(String id, String file) {
        var answer = author.get(PATH + "/" + id + "/files/" + file);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int total() {
        return body(author.get(PATH)).path("total").asInt();
    }

    private static String started(TestEnterprise enterprise) {
        var answer = enterprise.post("/api/v1/self-assessments", Map.of());
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        return body(answer).path("id").asText();
    }
}
