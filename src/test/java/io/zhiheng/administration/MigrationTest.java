package io.zhiheng.administration;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestProfiles;
import io.zhiheng.TestStaff;
import io.zhiheng.administration.application.VersionPlaces;
import io.zhiheng.administration.application.migration.MigrationWork;
import io.zhiheng.ownstep.OwnSteps;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.platform.workflow.model.ShippedFiles;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An administrator moves running self-assessments to another version. */
@IntegrationTest
class MigrationTest {

    private static final String PROCESS = "selfAssessment";
    private static final String MODEL = "self-assessment.bpmn";
    private static final String PAGE = "/staff/migrations";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ShippedFiles shipped;

    @Autowired
    ModelVersions versions;

    @Autowired
    VersionPlaces places;

    @Autowired
    Processes processes;

    @Autowired
    ManagementService jobs;

    @Autowired
    MigrationWork work;

    TestStaff admin;

    @BeforeEach
    void anAdministrator() {
        admin = new TestStaff(mvc, "demo-process-admin-1");
    }

    /** Other tests go on by what ships. */
    @AfterEach
    void backToWhatShips() {
        if (!versions.inForce(PROCESS).orElseThrow().shipped()) {
            versions.deploy(PROCESS, versions.shipped(PROCESS));
        }
    }

    @Test
    void fiftyGoOverWithTheirTasksTimersAndForms() {
        var from = inForce();
        var enterprises = IntStream.range(0, 50)
                .mapToObj(number -> new TestEnterprise(mvc, jdbc))
                .toList();
        var keys = enterprises.stream().map(MigrationTest::started).toList();
        deploy(model().replace("name=\"完善企业信息\"", "name=\"核对企业信息\" camunda:dueDate=\"P4D\"")
                .replace(">P7D<", ">P10D<"));
        var to = inForce();

        var id = planned(from, to, keys, Map.of());
        until(id, "CHECKED");
        assertThat(states(id)).containsExactly("READY 50");
        assertThat(admin.get(PAGE + "/" + id + "/progress"))
                .hasStatusOk()
                .hasHeader("HX-Refresh", "true")
                .bodyText()
                .contains("待执行");
        assertThat(processes.version(keys.get(0))).as("only tried so far").isEqualTo(number(from));
        assertThat(admin.get(PAGE + "/" + id)).hasStatusOk().bodyText().contains("迁移 50 项业务", "50 项可以迁移");
        assertThat(admin.send(PAGE + "/" + id + "/start", Map.of())).hasStatus3xxRedirection();
        until(id, "DONE");

        assertThat(states(id)).containsExactly("MOVED 50");
        assertThat(keys).allSatisfy(key -> {
            assertThat(processes.version(key)).isEqualTo(number(to));
            assertThat(jdbc.queryForMap(
                            "select name, form, due - created as time from open_task where business_key = ?", key))
                    .containsEntry("name", "核对企业信息")
                    .hasEntrySatisfying(
                            "time", time -> assertThat(time.toString()).contains("4 days"));
            assertThat(timer(key)).isEqualTo(Duration.ofDays(10));
        });
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_record where action = 'instanceMigrated' and subject = any(?)",
                        Integer.class,
                        (Object) keys.stream().map(key -> "instance:" + key).toArray(String[]::new)))
                .isEqualTo(50);
        var enterprise = enterprises.get(49);
        assertThat(enterprise.post(
                        "/api/v1/tasks/" + keys.get(49) + ":completeProfile:-/completion", TestProfiles.complete()))
                .hasStatus2xxSuccessful();
        assertThat(admin.get("/staff/instances/" + keys.get(49))).bodyText().contains("核对企业信息");
        assertThat(admin.get(PAGE)).bodyText().contains("已完成", id);
    }

    @Test
    void whoeverIsPastANewStepIsSaidToMissIt() {
        var early = new TestEnterprise(mvc, jdbc);
        var late = new TestEnterprise(mvc, jdbc);
        var before = started(early);
        var ready = FinishedSelfAssessment.readyToSubmit(late);
        var behind = ready.id().toString();
        var from = inForce();
        ownStep();
        var to = inForce();
        assertThat(admin.get(PAGE + "/new?from=" + from))
                .hasStatusOk()
                .bodyText()
                .contains("法定代表人批准", before, "新版本增加的步骤（2）");

        var id = planned(from, to, List.of(before, behind), Map.of());
        until(id, "CHECKED");
        assertThat(item(id, before)).isEqualTo("READY [] []");
        assertThat(item(id, behind)).isEqualTo("READY [] [\"法定代表人批准\", \"补充说明\"]");
        assertThat(admin.get(PAGE + "/" + id)).bodyText().contains("不会再经过：法定代表人批准、补充说明");
        admin.send(PAGE + "/" + id + "/start", Map.of());
        until(id, "DONE");
        ready.submit(Map.of());
        assertThat(jdbc.queryForObject(
                        "select state from self_assessment where id = ?",
                        String.class,
                        ready.id().value()))
                .isEqualTo("SUBMITTED");
    }

    @Test
    void whatStandsWhereTheOtherVersionHasNothingStaysUnlessSomebodyMapsIt() {
        ownStep();
        var from = inForce();
        var waiting = new TestEnterprise(mvc, jdbc);
        var key = FinishedSelfAssessment.readyToSubmit(waiting).id().toString();
        assertThat(step(key)).isEqualTo("ownApproval");
        versions.deploy(PROCESS, versions.shipped(PROCESS));
        var to = inForce();

        var refused = planned(from, to, List.of(key), Map.of());
        until(refused, "CHECKED");
        assertThat(item(refused, key)).startsWith("REFUSED").contains("业务正停在“法定代表人批准”");
        assertThat(processes.version(key)).isEqualTo(number(from));
        assertThat(admin.get(PAGE + "/" + refused)).hasStatusOk().bodyText().contains("1 项不能迁移");

        var mapped = planned(from, to, List.of(key), Map.of("step.ownApproval", "submitSelfAssessment"));
        until(mapped, "CHECKED");
        assertThat(item(mapped, key)).startsWith("READY");
        admin.send(PAGE + "/" + mapped + "/start", Map.of());
        until(mapped, "DONE");
        assertThat(step(key)).isEqualTo("submitSelfAssessment");
        assertThat(jdbc.queryForObject(
                        "select form || ' ' || name from open_task where business_key = ?", String.class, key))
                .isEqualTo("submit-self-assessment 提交前检查");
        assertThat(waiting.post("/api/v1/self-assessments/" + key + "/submission", Map.of()))
                .hasStatus(HttpStatus.CREATED);
    }

    @Test
    void whatIsCancelledLeavesEverythingAsItWas() {
        var from = inForce();
        var key = started(new TestEnterprise(mvc, jdbc));
        deploy(model().replace("完善企业信息", "再核对企业信息"));
        var id = planned(from, inForce(), List.of(key), Map.of());
        until(id, "CHECKED");
        admin.send(PAGE + "/" + id + "/cancel", Map.of());
        assertThat(said(admin.send(PAGE + "/" + id + "/start", Map.of()))).contains("预检完成后才能执行");
        assertThat(said(admin.send(PAGE + "/" + id + "/cancel", Map.of()))).contains("已经结束");
        work.work();
        assertThat(processes.version(key)).isEqualTo(number(from));
        assertThat(admin.get(PAGE + "/" + id)).bodyText().contains("已取消");
        assertThat(jdbc.queryForList(
                        "select action from audit_record where subject = ? order by id",
                        String.class,
                        "migration:" + id))
                .containsExactly("migrationPlanned", "migrationCancelled");
    }

    @Test
    void aPlanThatNothingCouldFollowIsRefusedWithWhatWasChosen() {
        var from = inForce();
        var key = started(new TestEnterprise(mvc, jdbc));
        deploy(model().replace("完善企业信息", "三核企业信息"));
        var to = inForce();
        assertThat(plan(from, to, List.of(key), Map.of("step.completeProfile", "issueReport", "reason", "原因在此")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("对应关系不成立", "完善企业信息", "原因在此");
        assertThat(plan(from, to, List.of(key), Map.of("reason", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("请说明原因");
        assertThat(plan(from, from, List.of(key), Map.of("reason", "x"))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(plan(from, to, List.of(UUID.randomUUID().toString()), Map.of("reason", "x")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("没有所选的进行中业务");
        assertThat(admin.get(PAGE + "/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        for (var other : List.of("demo-platform-admin", "demo-security-auditor", "demo-institution-manager")) {
            assertThat(new TestStaff(mvc, other).get(PAGE)).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    private void until(String id, String state) {
        // the application's own worker may be at it: then there is nothing to do here
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            work.work();
            assertThat(state(id)).isEqualTo(state);
        });
    }

    private String state(String id) {
        return jdbc.queryForObject(
                "select state from instance_migration where id = ?", String.class, UUID.fromString(id));
    }

    private List<String> states(String id) {
        return jdbc.queryForList(
                "select state || ' ' || count(*) from instance_migration_item where migration = ? group by state",
                String.class,
                UUID.fromString(id));
    }

    private String item(String id, String key) {
        return jdbc.queryForObject(
                "select state || ' ' || problems || ' ' || missed from instance_migration_item where migration = ? and business_key = ?",
                String.class,
                UUID.fromString(id),
                key);
    }

    private String step(String key) {
        return jdbc.queryForObject("select step from open_task where business_key = ?", String.class, key);
    }

    private Duration timer(String key) {
        var timer = jobs.createJobQuery().activityId("sevenDaysPassed").list().stream()
                .filter(job -> key.equals(jdbc.queryForObject(
                        "select business_key_ from act_ru_execution where id_ = ?",
                        String.class,
                        job.getProcessInstanceId())))
                .findFirst()
                .orElseThrow();
        return Duration.between(
                Instant.ofEpochMilli(timer.getCreateTime().getTime()),
                Instant.ofEpochMilli(timer.getDuedate().getTime()));
    }

    private String planned(UUID from, UUID to, List<String> keys, Map<String, String> steps) {
        var form = new HashMap<>(steps);
        form.put("reason", "新版本修正了期限");
        var answer = plan(from, to, keys, form);
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl().replaceFirst(".*/", "");
    }

    private MvcTestResult plan(UUID from, UUID to, List<String> keys, Map<String, String> form) {
        var request = mvc.post()
                .uri(PAGE)
                .header("Authorization", "Bearer demo-process-admin-1")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("from", from.toString())
                .param("to", to.toString());
        keys.forEach(key -> request.param("key", key));
        form.forEach(request::param);
        return request.exchange();
    }

    private UUID inForce() {
        var deployment = versions.inForce(PROCESS).orElseThrow().deployment();
        return places.ids(List.of(deployment)).get(deployment);
    }

    private int number(UUID version) {
        return places.deployed(version).version();
    }

    private String model() {
        return new String(shipped.models().get(MODEL), StandardCharsets.UTF_8);
    }

    private void deploy(String model) {
        var files = new TreeMap<>(versions.shipped(PROCESS));
        files.put(MODEL, model.getBytes(StandardCharsets.UTF_8));
        versions.deploy(PROCESS, files);
    }

    private void ownStep() {
        new OwnSteps(mvc, shipped)
                .release(MODEL, "toSubmission", "enterPerformance", "submitSelfAssessment", "ENTERPRISE", "ENTERPRISE");
    }

    private static String started(TestEnterprise enterprise) {
        return body(enterprise.post("/api/v1/self-assessments", Map.of()))
                .path("id")
                .asText();
    }

    private static String said(MvcTestResult answer) {
        return (String) answer.getMvcResult().getFlashMap().get("toast");
    }
}
