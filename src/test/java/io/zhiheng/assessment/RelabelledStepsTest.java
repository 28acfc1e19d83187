package io.zhiheng.assessment;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestProfiles;
import io.zhiheng.TestStaff;
import io.zhiheng.platform.workflow.model.ModelVersions;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * An administrator calls the steps of a contract otherwise: what runs by that version says so wherever it names them.
 */
@IntegrationTest
class RelabelledStepsTest {

    private static final String PROCESS = "selfAssessment";
    private static final String FILE = "self-assessment.bpmn";
    private static final Map<String, String> NEW = Map.of(
            "完善企业信息", "先核企业档案",
            "6.2 质量管理体系的有效性", "体系自查",
            "6.5 质量绩效", "绩效口径",
            "质量绩效参数填报", "填报绩效数字",
            "提交前检查", "交卷前复核");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ModelVersions versions;

    /** Other tests go on by what ships. */
    @AfterEach
    void backToWhatShips() {
        versions.deploy(PROCESS, versions.shipped(PROCESS));
    }

    @Test
    void eachPlaceCallsAStepAsTheVersionDoesByWhichItRuns() {
        var before = new TestEnterprise(mvc, jdbc);
        var old = started(before);
        relabel();
        var after = new TestEnterprise(mvc, jdbc);
        var id = started(after);
        var here = "/self-assessments/" + id;

        assertThat(text(after.get("/home"))).as("home").contains(NEW.values()).doesNotContain(NEW.keySet());
        assertThat(text(after.get(here))).as("overview").contains(NEW.values()).doesNotContain(NEW.keySet());
        assertThat(text(after.get(here + "/profile"))).as("title").contains("<title>先核企业档案", ">先核企业档案</h1>");
        assertThat(text(after.get(here + "/performance")))
                .as("title and tree")
                .contains("<title>填报绩效数字", ">填报绩效数字</h1>");
        assertThat(text(after.get(here + "/indicators/PERF"))).contains("<title>绩效口径", "填报绩效数字");
        assertThat(text(after.get(here + "/indicators/QMS-01")))
                .as("tree, crumbs, way back")
                .contains("体系自查", "先核企业档案")
                .doesNotContain("6.2 质量管理体系的有效性");
        assertThat(text(after.get(here + "/check")))
                .as("check")
                .contains("<title>交卷前复核", "体系自查 尚未提交完成声明", "填报绩效数字 尚未提交完成声明");
        assertThat(body(after.get("/api/v1/tasks"))
                        .path("items")
                        .get(0)
                        .path("name")
                        .asText())
                .isEqualTo("先核企业档案");

        assertThat(text(before.get("/self-assessments/" + old)))
                .as("what runs by the version before")
                .contains(NEW.keySet())
                .doesNotContain(NEW.values());
        assertThat(text(new TestEnterprise(mvc, jdbc).get("/home")))
                .as("nothing runs yet")
                .contains("6.2 质量管理体系的有效性", "质量绩效参数填报");
    }

    @Test
    void whatWasDoneIsCalledSoInTheRecordsOfTheProcess() {
        relabel();
        var enterprise = new TestEnterprise(mvc, jdbc);
        var id = started(enterprise);
        assertThat(enterprise.post("/api/v1/tasks/" + id + ":completeProfile:-/completion", TestProfiles.complete()))
                .hasStatus2xxSuccessful();

        var admin = new TestStaff(mvc, "demo-process-admin-1");
        assertThat(text(admin.get("/staff/instances/" + id))).contains("确认完成：先核企业档案");
    }

    private void relabel() {
        var files = versions.shipped(PROCESS);
        var model = new String(files.get(FILE), StandardCharsets.UTF_8);
        for (var name : NEW.entrySet()) {
            var shipped = "name=\"" + name.getKey() + "\" camunda:formRef";
            assertThat(model).contains(shipped);
            model = model.replace(shipped, "name=\"" + name.getValue() + "\" camunda:formRef");
        }
        files.put(FILE, model.getBytes(StandardCharsets.UTF_8));
        versions.deploy(PROCESS, files);
    }

    private static String started(TestEnterprise enterprise) {
        return body(enterprise.post("/api/v1/self-assessments", Map.of()))
                .path("id")
                .asText();
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
