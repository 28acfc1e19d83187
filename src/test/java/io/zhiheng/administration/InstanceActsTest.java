package io.zhiheng.administration;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.request.Applicant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What administrators do about processes that do not go on by themselves. */
@IntegrationTest
class InstanceActsTest {

    private static final String PAGE = "/staff/instances/";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    RuntimeService engine;

    @Autowired
    ManagementService jobs;

    TestStaff admin;
    TestStaff colleague;
    TestStaff platform;
    TestEnterprise enterprise;

    @BeforeEach
    void administrators() {
        admin = new TestStaff(mvc, "demo-process-admin-1");
        colleague = new TestStaff(mvc, "demo-process-admin-2");
        platform = new TestStaff(mvc, "demo-platform-admin");
        enterprise = new TestEnterprise(mvc, jdbc);
    }

    @Test
    void aFailedReportIsSeenByBothAdministratorsAndRetriedByThePlatforms() {
        var id = new FinishedSelfAssessment(enterprise).id().toString();
        var job = job(id);
        jobs.setJobRetries(job, 0);
        var incident = incident(id);

        assertThat(admin.get("/staff/incidents?q=" + id))
                .hasStatusOk()
                .bodyText()
                .contains(id, "由平台管理员重试")
                .doesNotContain("value=\"" + incident + "\"");
        assertThat(platform.get("/staff/failed-reports?q=" + id))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + incident + "\"", "系统内部错误")
                .doesNotContain("/staff/instances/" + id);
        assertThat(platform.get("/staff/incidents")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(admin.get("/staff/failed-reports")).hasStatus(HttpStatus.FORBIDDEN);

        assertThat(said(admin.send("/staff/incidents/retry", Map.of("id", incident))))
                .contains("不由您重试");
        assertThat(retries(job)).isZero();
        assertThat(said(platform.send("/staff/failed-reports/retry", Map.of("id", incident))))
                .contains("已重试 1 项");
        assertThat(retries(job)).isEqualTo(1);
        assertThat(platform.get("/staff/failed-reports?q=" + id)).bodyText().doesNotContain(incident);
        assertThat(actions("instance:" + id)).containsExactly("incidentRetried demo-platform-admin");
    }

    @Test
    void anythingElseThatFailedIsRetriedByTheProcessAdministrator() {
        var id = started();
        var timer = jobs.createJobQuery()
                .processInstanceId(process(id))
                .activityId("sevenDaysPassed")
                .singleResult()
                .getId();
        jobs.setJobRetries(timer, 0);
        var incident = incident(id);
        assertThat(platform.get("/staff/failed-reports?q=" + id)).bodyText().doesNotContain(incident);
        assertThat(said(platform.send("/staff/failed-reports/retry", Map.of("one", incident))))
                .contains("不由您重试");
        assertThat(admin.get(PAGE + id)).bodyText().contains("满 7 天", incident);
        assertThat(admin.send(PAGE + id + "/retry", Map.of("one", incident))).hasStatus3xxRedirection();
        assertThat(retries(timer)).isEqualTo(1);
        assertThat(said(admin.send("/staff/incidents/retry", Map.of()))).contains("请选择");
    }

    @Test
    void aVariableOfTheContractIsSetByTwo() {
        var id = new Applicant(mvc, jdbc).filed();
        assertThat(admin.get(PAGE + id)).bodyText().contains("受理结果：不予受理", "acceptance=REJECTED");
        for (var wrong : List.of("acceptance=PASSED", "enterprise=x", "own_agree=YES", "acceptance", "")) {
            assertThat(said(admin.send(PAGE + id + "/variables", Map.of("choice", wrong, "reason", "试"))))
                    .containsAnyOf("不能取值", "不是可以设置的变量");
        }
        assertThat(said(admin.send(PAGE + id + "/variables", Map.of("choice", "acceptance=REJECTED"))))
                .isEqualTo("请说明原因");
        assertThat(said(admin.send(
                        PAGE + id + "/variables", Map.of("choice", "acceptance=REJECTED", "reason", "变量缺失"))))
                .contains("等待另一位");
        var release =
                jdbc.queryForObject("select id from release where kind = 'VARIABLE' and subject = ?", UUID.class, id);
        assertThat(colleague.get("/staff/administration")).bodyText().contains("受理结果", "不予受理", PAGE + id);
        assertThat(admin.get(PAGE + id))
                .hasStatusOk()
                .bodyText()
                .contains("撤回申请")
                .doesNotContain("发布设置");
        assertThat(colleague.get(PAGE + id)).bodyText().contains("发布设置");

        assertThat(said(admin.send(PAGE + id + "/variables/" + release + "/release", Map.of())))
                .contains("不能发布自己提出的");
        assertThat(engine.getVariable(process(id), "acceptance")).isNull();
        assertThat(said(colleague.send(PAGE + id + "/variables/" + release + "/release", Map.of())))
                .isEqualTo("变量已设置");
        assertThat(engine.getVariable(process(id), "acceptance")).isEqualTo("REJECTED");
        assertThat(actions("instance:" + id)).containsExactly("instanceVariableSet demo-process-admin-2");
        assertThat(jdbc.queryForObject(
                        "select facts from audit_record where subject = ?", String.class, "instance:" + id))
                .isEqualTo("{\"from\":null,\"to\":\"REJECTED\",\"variable\":\"acceptance\"}");
        assertThat(colleague.post("/api/v1/admin/processes/" + release + "/release", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aSelfAssessmentThatIsEndedKeepsItsAnswersAndItsPeopleAreTold() {
        var id = started();
        var path = "/api/v1/self-assessments/" + id;
        assertThat(said(admin.send(PAGE + id + "/end", Map.of("reason", " ")))).isEqualTo("请说明原因");
        assertThat(said(admin.send(PAGE + id + "/end", Map.of("reason", "模型有误，请重新开始"))))
                .contains("业务已结束");

        assertThat(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .count())
                .isZero();
        assertThat(jdbc.queryForObject("select count(*) from open_task where business_key = ?", Integer.class, id))
                .isZero();
        assertThat(body(enterprise.get(path)).path("state").asText()).isEqualTo("ENDED");
        assertThat(enterprise.get("/inbox")).bodyText().contains("自评估已由平台结束", "模型有误，请重新开始");
        assertThat(enterprise.get("/self-assessments")).bodyText().contains("平台已结束", "模型有误，请重新开始");
        assertThat(enterprise.post("/api/v1/self-assessments", Map.of("carryOverFrom", id)))
                .hasStatus(HttpStatus.CREATED);
        assertThat(said(admin.send(PAGE + id + "/end", Map.of("reason", "再来一次"))))
                .contains("已经结束");
        assertThat(actions("instance:" + id)).containsExactly("instanceEnded demo-process-admin-1");
        assertThat(actions("selfAssessment:" + id)).contains("selfAssessmentEnded demo-process-admin-1");
    }

    @Test
    void aRequestThatIsEndedIsClosedForBothSides() {
        var applicant = new Applicant(mvc, jdbc);
        var id = applicant.filed();
        assertThat(said(admin.send(PAGE + id + "/end", Map.of("reason", "企业与机构均同意终止"))))
                .contains("业务已结束");
        assertThat(applicant.state(id)).isEqualTo("CLOSED");
        assertThat(jdbc.queryForObject("select count(*) from open_task where business_key = ?", Integer.class, id))
                .isZero();
        assertThat(applicant.enterprise.get("/assessment-requests/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("平台结束申请", "企业与机构均同意终止");
        assertThat(new TestStaff(mvc, "demo-institution-manager").get("/staff/requests/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("平台结束申请");
        assertThat(applicant.enterprise.get("/inbox")).bodyText().contains("评估申请已由平台结束");
    }

    @Test
    void whatIsHandedInIsNotEnded() {
        var id = new FinishedSelfAssessment(enterprise).id().toString();
        assertThat(said(admin.send(PAGE + id + "/end", Map.of("reason", "试")))).contains("提交");
        assertThat(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .count())
                .isEqualTo(1);
        assertThat(admin.send(PAGE + UUID.randomUUID() + "/end", Map.of("reason", "试")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String started() {
        return body(enterprise.post("/api/v1/self-assessments", Map.of()))
                .path("id")
                .asText();
    }

    private String process(String id) {
        return engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .singleResult()
                .getId();
    }

    private String job(String id) {
        return jobs.createJobQuery()
                .processInstanceId(process(id))
                .singleResult()
                .getId();
    }

    private int retries(String job) {
        return jobs.createJobQuery().jobId(job).singleResult().getRetries();
    }

    private String incident(String id) {
        return engine.createIncidentQuery()
                .processInstanceId(process(id))
                .singleResult()
                .getId();
    }

    private static String said(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return (String) answer.getMvcResult().getFlashMap().get("toast");
    }

    private List<String> actions(String subject) {
        return jdbc.queryForList(
                "select action || ' ' || account_name from audit_record where subject = ? order by id",
                String.class,
                subject);
    }
}
