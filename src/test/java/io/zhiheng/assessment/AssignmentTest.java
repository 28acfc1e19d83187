package io.zhiheng.assessment;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestProfiles;
import io.zhiheng.TestStaff;
import io.zhiheng.assessment.workbook.EditedWorkbook;
import io.zhiheng.identity.AccountClosed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who looks after what is a guide, until the enterprise keeps others out. */
@IntegrationTest
class AssignmentTest {

    private static final String PAGE = "/assignments";
    private static final String CLAUSE = "QMS-01-L1-1";
    private static final String BY_OTHER = "/problems/assigned-to-other";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEventPublisher events;

    TestEnterprise owner;
    TestEnterprise zhang;
    TestEnterprise wang;
    String id;
    String base;

    @BeforeEach
    void threePeopleFillIn() {
        owner = new TestEnterprise(mvc, jdbc);
        zhang = owner.member("张敏");
        wang = owner.member("王芳");
        id = body(owner.post("/api/v1/self-assessments", Map.of())).get("id").asText();
        base = "/api/v1/self-assessments/" + id;
    }

    @Test
    void anAssignmentGuidesAndKeepsNobodyOut() {
        assertThat(assign(false)).hasRedirectedUrl(PAGE + "?saved");
        assertThat(answer(wang, 0)).hasStatusOk();
        assertThat(text(zhang.get("/home"))).contains("我负责的指标", "负责人 张敏");
        assertThat(text(wang.get("/home"))).contains("负责人 张敏").doesNotContain("我负责的指标");
        assertThat(text(zhang.get("/self-assessments/" + id))).contains("负责人 张敏", "我负责", "负责人 李四");
        assertThat(text(wang.get("/self-assessments/" + id))).contains("负责人 张敏").doesNotContain("我负责");
    }

    @Test
    void aLockedIndicatorIsWrittenByItsPersonAndTheOwnerOnlyWhicheverWay() {
        assign(true);
        var refused = answer(wang, 0);
        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(refused)).contains(BY_OTHER, "该指标由 张敏 负责");
        assertThat(body(refused).get("assignedTo").asText()).isEqualTo("张敏");
        assertThat(answer(zhang, 0)).hasStatusOk();
        assertThat(answer(owner, 1)).as("never the owner").hasStatusOk();
        assertThat(answer(wang, "SUS-01-L1-1", 0)).as("what nobody looks after").hasStatusOk();
        assertThat(text(answer(wang, "DIG-01-L1-1", 0)))
                .as("what somebody at the enterprise's account looks after")
                .contains(BY_OTHER, "李四");

        assertThat(text(wang.post(base + "/answers/" + CLAUSE + "/versions/1/restoration", 2, Map.of())))
                .contains(BY_OTHER);
        assertThat(text(wang.post(base + "/confirmations", Map.of("firstLevel", "QMS"))))
                .contains(BY_OTHER);
        assertThat(text(wang.post(base + "/revisions", Map.of("item", "QMS")))).contains(BY_OTHER);
        var basis = Map.of("applicable", true, "basis", Map.of("scope", "全厂"));
        assign(true, Map.of("member[PERF]", zhang.account().toString()));
        assertThat(text(wang.put(base + "/performance/PERF-01", 0, basis))).contains(BY_OTHER);
        assertThat(zhang.put(base + "/performance/PERF-01", 0, basis)).hasStatusOk();

        var page = text(wang.get("/self-assessments/" + id + "/indicators/QMS-01"));
        assertThat(page).contains("只能查看", "该指标由 张敏 负责，企业已设置为只允许负责人填写");
        assertThat(text(zhang.get("/self-assessments/" + id + "/indicators/QMS-01")))
                .doesNotContain("只能查看");
    }

    @Test
    void aWorkbookWritesNothingIntoAColleaguesIndicator() throws Exception {
        assign(true);
        var workbook = new EditedWorkbook(
                        wang.get(base + "/workbook.xlsx").getResponse().getContentAsByteArray())
                .write(CLAUSE, "statement", "从表格写入")
                .write("SUS-01-L1-1", "statement", "可以写入");
        var preview = body(wang.upload(base + "/workbook", "填报表.xlsx", workbook.bytes()));
        assertThat(preview.at("/counts/INVALID").asInt()).isEqualTo(1);
        assertThat(preview.toString()).contains("该指标由 张敏 负责");
        wang.post(base + "/workbook/" + preview.get("id").asText() + "/application", Map.of("take", List.of()));
        assertThat(body(owner.get(base + "/answers/" + CLAUSE)).get("version").asInt())
                .isZero();
    }

    @Test
    void aLockedIndicatorIsNotDeclaredByOthers() {
        owner.put("/api/v1/enterprise/profile", 0, TestProfiles.complete());
        assertThat(owner.post("/api/v1/tasks/" + id + ":completeProfile:-/completion", TestProfiles.complete())
                        .getResponse()
                        .getStatus())
                .isLessThan(300);
        assign(true);
        var tasks = body(owner.get("/api/v1/tasks")).toString();
        var task = tasks.replaceAll("(?s).*?\"(" + id + ":assessQms:[^\"]*)\".*", "$1");
        assertThat(text(wang.post(
                        "/api/v1/tasks/" + task + "/completion",
                        Map.of("responsible", "王芳", "note", "完成", "confirmed", true))))
                .contains(BY_OTHER);
    }

    @Test
    void onlyThoseWhoDecideAssignAndStrangersAreUnknown() {
        assertThat(wang.send(PAGE, Map.of("member[QMS]", wang.account().toString())))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(text(wang.get(PAGE))).contains("仅企业账户或其指定的受托成员").doesNotContain("保存分工");
        var stranger = new TestEnterprise(mvc, jdbc).member("外人");
        var refused = owner.send(PAGE, Map.of("member[QMS]", stranger.account().toString()));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(text(refused)).contains("该成员已不在本企业").doesNotContain("外人");
        var long61 = owner.send(PAGE, Map.of("person[DIG]", "长".repeat(61)));
        assertThat(text(long61)).contains("填报人姓名不能超过 60 个字", "长".repeat(61));
        assertThat(jdbc.queryForObject(
                        "select count(*) from indicator_assignment where enterprise = ?",
                        Integer.class,
                        owner.id().value()))
                .isZero();
        assertThat(new TestStaff(mvc, "demo-assessor-1").get(PAGE)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whoLeavesLooksAfterNothingAndKeepsNobodyOut() {
        assign(true);
        assertThat(text(answer(wang, 0))).contains(BY_OTHER);
        events.publishEvent(new AccountClosed(zhang.account()));
        assertThat(answer(wang, 0)).hasStatusOk();
        assertThat(text(owner.get(PAGE))).contains("李四");
    }

    /** QMS is Zhang's, DIG somebody's who uses the enterprise's account. */
    private MvcTestResult assign(boolean locked) {
        return assign(locked, Map.of());
    }

    private MvcTestResult assign(boolean locked, Map<String, String> more) {
        var form = new HashMap<>(Map.of(
                "member[QMS]", zhang.account().toString(), "person[DIG]", "李四", "locked", String.valueOf(locked)));
        form.putAll(more);
        return owner.send(PAGE, form);
    }

    private MvcTestResult answer(TestEnterprise who, int version) {
        return answer(who, CLAUSE, version);
    }

    private MvcTestResult answer(TestEnterprise who, String clause, int version) {
        return who.put(
                base + "/answers/" + clause,
                version,
                Map.of("conformity", "NONCONFORM", "statement", "第 " + version + " 次", "evidence", List.of()));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
