package io.zhiheng.administration;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestProfiles;
import io.zhiheng.TestStaff;
import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.request.Applicant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A process administrator finds what runs and has run, and looks at it without seeing what it holds. */
@IntegrationTest
class InstancesTest {

    private static final String API = "/api/v1/admin/instances";
    private static final String PAGE = "/staff/instances";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ModelVersions versions;

    @Autowired
    RuntimeService engine;

    @Autowired
    ManagementService jobs;

    TestStaff admin;
    TestEnterprise enterprise;

    @BeforeEach
    void anAdministrator() {
        admin = new TestStaff(mvc, "demo-process-admin-1");
        enterprise = new TestEnterprise(mvc, jdbc);
    }

    @Test
    void whatRunsIsFoundByEveryIdAndByTheNameOfItsEnterprise() {
        var id = started();
        var name = "业务查找" + UUID.randomUUID().toString().substring(0, 8) + "有限公司";
        var profile = TestProfiles.complete();
        profile.put("name", name);
        assertThat(enterprise.post("/api/v1/tasks/" + id + ":completeProfile:-/completion", profile))
                .hasStatus2xxSuccessful();
        var engineId = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .singleResult()
                .getId();

        for (var words : List.of(id, id.toUpperCase(), engineId, id + ":assessQms:QMS", name, name.substring(2, 10))) {
            assertThat(found("?q=" + words)).as(words).containsExactly(id);
        }
        assertThat(found("?standing=FINISHED&q=" + id)).isEmpty();
        assertThat(found("?standing=RUNNING&q=" + id)).containsExactly(id);
        assertThat(found("?process=thirdPartyAssessment&q=" + id)).isEmpty();
        assertThat(found("?q=no+such+thing")).isEmpty();
        assertThat(admin.get(PAGE + "?q=" + name)).hasStatusOk().bodyText().contains(name, id, "填写中");
        assertThat(admin.get(PAGE + "/" + id))
                .hasStatusOk()
                .bodyText()
                .contains(name, "6.2 质量管理体系的有效性", "确认完成：", "企业标识", "已隐去")
                .doesNotContain(enterprise.id().toString());
    }

    @Test
    void aRequestIsFoundByItsNumberAndShowsWhoTookWhichStep() {
        var applicant = new Applicant(mvc, jdbc);
        var id = applicant.filed();
        var number = jdbc.queryForObject(
                "select number from assessment_request where id = ?", String.class, UUID.fromString(id));
        assertThat(found("?q=" + number)).containsExactly(id);
        assertThat(new TestStaff(mvc, "demo-institution-manager")
                        .post("/api/v1/tasks/" + id + ":acceptRequest:-/claim", Map.of()))
                .hasStatus2xxSuccessful();
        assertThat(body(admin.get(API + "/" + id)).path("state").asText()).isEqualTo("待受理");
        assertThat(body(admin.get(API + "/" + id + "/tokens")).path("items"))
                .singleElement()
                .satisfies(token -> assertThat(token.path("element").asText()).isEqualTo("acceptRequest"));
        assertThat(admin.get(PAGE + "/" + id))
                .hasStatusOk()
                .bodyText()
                .contains(number, "受理申请", "办理记录（1）")
                .contains(jdbc.queryForObject(
                        "select assignee_name from open_task where business_key = ?", String.class, id));
    }

    @Test
    void versionsSayHowMuchRunsAndLeadThere() {
        var id = started();
        var version = body(admin.get(API + "/" + id)).path("versionId").asText();
        var before = found("?size=200&version=" + version + "&standing=RUNNING");
        assertThat(before).contains(id);
        assertThat(admin.get("/staff/processes"))
                .bodyText()
                .contains(PAGE + "?version=" + version + "&amp;standing=RUNNING");
        assertThat(admin.get(PAGE + "?version=" + version)).hasStatusOk();
        assertThat(enterprise.post("/api/v1/self-assessments/" + id + "/abandonment", Map.of("reason", "试一试")))
                .hasStatus2xxSuccessful();
        assertThat(found("?size=200&version=" + version + "&standing=RUNNING")).doesNotContain(id);
        assertThat(found("?standing=FINISHED&q=" + id)).containsExactly(id);
        assertThat(admin.get(PAGE + "/" + id)).hasStatusOk().bodyText().contains("已放弃", "（中止）");
        assertThat(body(admin.get(API + "/" + id + "/tokens")).path("total").asInt())
                .isZero();
    }

    @Test
    void whatFailedWaitsOnTheDesk() {
        var id = new FinishedSelfAssessment(enterprise).id().toString();
        var process = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .singleResult()
                .getId();
        jobs.setJobRetries(
                jobs.createJobQuery().processInstanceId(process).singleResult().getId(), 0);
        assertThat(found("?standing=FAILED&q=" + id)).containsExactly(id);
        assertThat(body(admin.get(API + "/" + id + "/tokens"))
                        .path("items")
                        .get(0)
                        .path("failed")
                        .asInt())
                .isEqualTo(1);
        assertThat(admin.get("/staff/administration")).bodyText().contains("等待处理的异常", PAGE + "/" + id);
        assertThat(admin.get(PAGE + "/" + id)).bodyText().contains("异常（1）", "系统内部错误", "生成");
    }

    @Test
    void whatAProcessHoldsIsOpenedForAReasonThatStaysOnRecord() {
        var id = started();
        var refused = admin.send(PAGE + "/" + id + "/values", Map.of("reason", "  "));
        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("请说明原因")
                .doesNotContain(enterprise.id().toString());
        assertThat(opened(id)).isZero();

        assertThat(admin.send(PAGE + "/" + id + "/values", Map.of("reason", "企业来电说任务不见了")))
                .hasStatusOk()
                .bodyText()
                .contains(enterprise.id().toString(), "内容已打开");
        assertThat(opened(id)).isEqualTo(1);
        assertThat(jdbc.queryForObject(
                        "select facts from audit_record where subject = ?", String.class, "instance:" + id))
                .contains("企业来电说任务不见了");
        assertThat(admin.get(PAGE + "/" + id))
                .bodyText()
                .doesNotContain(enterprise.id().toString());
    }

    @Test
    void nobodyElseGetsInAndWhatIsNotThereIsNotFound() {
        var id = started();
        for (var token : List.of("demo-platform-admin", "demo-security-auditor", "demo-institution-manager")) {
            var other = new TestStaff(mvc, token);
            assertThat(other.get(PAGE + "/" + id)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(other.get(API + "/" + id)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(enterprise.get(API + "/" + id)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(admin.get(PAGE + "/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(admin.get(API + "/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(admin.get(API + "/" + UUID.randomUUID() + "/tokens")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(admin.send(PAGE + "/" + UUID.randomUUID() + "/values", Map.of("reason", "x")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(admin.get(PAGE + "?version=" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String started() {
        return body(enterprise.post("/api/v1/self-assessments", Map.of()))
                .path("id")
                .asText();
    }

    private List<String> found(String query) {
        var answer = admin.get(API + query);
        assertThat(answer).hasStatusOk();
        return StreamSupport.stream(body(answer).path("items").spliterator(), false)
                .map((JsonNode item) -> item.path("id").asText())
                .toList();
    }

    private int opened(String id) {
        return jdbc.queryForObject(
                "select count(*) from audit_record where action = 'instanceValuesOpened' and subject = ?",
                Integer.class,
                "instance:" + id);
    }
}
