package io.zhiheng.administration;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestProfiles;
import io.zhiheng.TestStaff;
import io.zhiheng.administration.application.VersionPlaces;
import io.zhiheng.catalogue.EditionRegister;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.platform.workflow.model.ModelVersions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A catalogue of another shape: three first-level indicators, 40 clauses, thresholds of an industry of its own. It
 * comes in as a file, its process is derived, both come into force in one act; a whole self-assessment runs by it while
 * one by the first catalogue goes on; then the first one is brought back.
 */
@IntegrationTest
class SecondCatalogueTest {

    private static final String PAGES = "/staff/catalogue";
    private static final String DRAFT = PAGES + "/drafts/ZH-DQM";
    private static final String ALL = "/api/v1/self-assessments";
    private static final Map<String, Object> DECLARATION =
            Map.of("responsible", "周敏", "note", "已核对", "confirmed", true);
    private static final Map<String, String> FIGURES =
            Map.of("P01", "92", "P02", "100", "P03", "995", "P04", "1000", "P05", "2", "P06", "100");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Editions editions;

    @Autowired
    EditionRegister register;

    @Autowired
    ModelVersions versions;

    @Autowired
    VersionPlaces places;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcTemplate jdbc;

    TestStaff author;
    TestStaff colleague;
    String said;

    @BeforeEach
    void administratorsAreThere() {
        author = new TestStaff(mvc, "demo-process-admin-1");
        colleague = new TestStaff(mvc, "demo-process-admin-2");
        jdbc.update("delete from draft where kind in ('CATALOGUE', 'PROCESS')");
    }

    /** Other tests go by what ships. */
    @AfterEach
    void whatShipsIsInForceAgain() {
        if (!editions.current().number().equals("1.2")) {
            back();
        }
        jdbc.update("delete from draft where kind in ('CATALOGUE', 'PROCESS')");
    }

    @Test
    void runsBesideTheFirstAndIsGivenUpAgain() throws IOException {
        var early = new TestEnterprise(mvc, jdbc);
        var running = starts(early);
        completed(early, running, "completeProfile:-", TestProfiles.complete());

        var from = places.ids(List.of(inForce())).get(inForce()).toString();
        bringIntoForce();
        assertThat(editions.current().number()).isEqualTo("ZH-DQM-1.0");
        assertThat(colleague.get("/staff/processes?process=selfAssessment"))
                .hasStatusOk()
                .bodyText()
                .contains("试用数字化指标体系");
        assertThat(body(early.get("/api/v1/catalogue")).get("edition").asText()).isEqualTo("ZH-DQM-1.0");

        var late = new TestEnterprise(mvc, jdbc);
        var id = starts(late);
        completed(late, id, "completeProfile:-", TestProfiles.complete());
        assertThat(openTasks(late, id)).containsExactlyInAnyOrder("assessBas:BAS", "assessApp:APP", "assessRes:RES");
        for (var page : List.of(
                "",
                "/profile",
                "/indicators/BAS",
                "/indicators/APP",
                "/indicators/RES",
                "/performance",
                "/check",
                "/workbook")) {
            assertThat(late.get("/self-assessments/" + id + page).getResponse().getStatus())
                    .as(page)
                    .isIn(200, 302);
        }
        fillIn(late, id);
        var rated = late.post(ALL + "/" + id + "/submission", Map.of());
        assertThat(rated).hasStatus(HttpStatus.CREATED);
        assertThat(body(rated).at("/overall/level").asInt()).isEqualTo(5);
        assertThat(body(rated).at("/overall/name").asText()).isEqualTo("卓越级");
        assertThat(body(rated).toString())
                .as("92 % are enough for level 5 in this industry only")
                .contains("RES-01");
        assertThat(late.get("/self-assessments/" + id + "/result"))
                .hasStatusOk()
                .bodyText()
                .contains("质量数据基础", "数字化绩效")
                .doesNotContain("质量管理体系的有效性");
        assertThat(body(late.get(ALL + "/" + id + "/recomputation")).get("same").asBoolean())
                .isTrue();
        assertThat(report(late, id)).contains("质量管理数字化能力评估指标体系", "质量数据基础", "批次可追溯率");

        assertThat(body(early.get(ALL + "/" + running)).get("edition").asText()).isEqualTo("1.2");
        assertThat(openTasks(early, running))
                .containsExactlyInAnyOrder("assessQms:QMS", "assessDig:DIG", "assessSus:SUS", "assessPerf:PERF");
        assertThat(early.put(
                        ALL + "/" + running + "/answers/QMS-01-L1-1",
                        0,
                        Map.of("conformity", "NONCONFORM", "statement", "继续填报")))
                .hasStatusOk();
        assertThat(early.get("/self-assessments/" + running)).hasStatusOk();
        assertThat(moved(from, places.ids(List.of(inForce())).get(inForce()).toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("两个版本的一级指标不同");

        back();
        assertThat(editions.current().number()).isEqualTo("1.2");
        var next = starts(new TestEnterprise(mvc, jdbc));
        assertThat(jdbc.queryForObject("select edition from self_assessment where id = ?::uuid", String.class, next))
                .isEqualTo("1.2");
        assertThat(late.get("/self-assessments/" + id + "/result")).hasStatusOk();
    }

    @Test
    void anEditionOfAnotherShapeComesWithItsModelOrNotAtAll() {
        take();
        assertThat(author.get(DRAFT)).bodyText().contains("须有一份与之相应的流程草稿", "生成流程草稿");
        assertThat(asks()).as("no model fits").isEqualTo(DRAFT);

        assertThat(author.send(DRAFT + "/model", Map.of()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/staff/processes/selfAssessment/editor");
        assertThat(author.get(DRAFT)).bodyText().contains("一同发布", "打开流程草稿");
        var alone =
                author.post("/api/v1/admin/processes/selfAssessment/draft/proposal", seen("selfAssessment"), Map.of());
        assertThat(alone.getResponse().getStatus())
                .as("without its edition it fits nothing")
                .isIn(404, 422);

        var release = asks();
        assertThat(release).as(said).startsWith(PAGES + "/releases/");
        assertThat(jdbc.queryForList("select subject from draft where not aside", String.class))
                .as("both drafts end by the proposal")
                .doesNotContain("selfAssessment", "catalogue-ZH-DQM");
        assertThat(colleague.get(release)).hasStatusOk().bodyText().contains("随同发布的流程", "self-assessment.bpmn");
        author.send(release + "/refusal", Map.of("reason", "再想想"));
        assertThat(editions.current().number()).isEqualTo("1.2");
    }

    /** An edition and its model are taken together or not at all: a start waits until both are in force. */
    @Test
    void nothingStartsWhileAnEditionComesIntoForce() throws Exception {
        var enterprise = new TestEnterprise(mvc, jdbc);
        var starting = new CompletableFuture<String>();
        transaction.executeWithoutResult(status -> {
            register.lockInForce();
            starting.completeAsync(() -> starts(enterprise));
            assertThatThrownBy(() -> starting.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        });
        assertThat(starting.get(20, TimeUnit.SECONDS)).isNotBlank();
    }

    private String inForce() {
        return versions.inForce("selfAssessment").orElseThrow().deployment();
    }

    private MvcTestResult moved(String from, String to) {
        return author.send("/staff/migrations", Map.of("from", from, "to", to, "reason", "试一试"));
    }

    private void bringIntoForce() throws IOException {
        take();
        author.send(DRAFT + "/model", Map.of());
        var release = asks();
        assertThat(release).as(said).startsWith(PAGES + "/releases/");
        colleague.send(release + "/release", Map.of("reason", "已核对"));
    }

    private void back() {
        var back = author.send(PAGES + "/editions/1.2/proposal", Map.of("reason", "恢复"))
                .getResponse()
                .getRedirectedUrl();
        assertThat(back).startsWith(PAGES + "/releases/");
        colleague.send(back + "/release", Map.of("reason", "同意"));
    }

    private void take() {
        try (var file = getClass().getResourceAsStream("/catalogue/digital.yaml")) {
            assertThat(author.upload(PAGES + "/import", "digital.yaml", file.readAllBytes()))
                    .hasStatus3xxRedirection()
                    .hasRedirectedUrl(DRAFT);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String asks() {
        var asked = author.send(
                DRAFT + "/proposal", Map.of("seen", String.valueOf(seen("catalogue-ZH-DQM")), "reason", "试用数字化指标体系"));
        said = String.valueOf(asked.getMvcResult().getFlashMap().get("toast"));
        return asked.getResponse().getRedirectedUrl();
    }

    private int seen(String subject) {
        return jdbc.queryForObject("select version from draft where subject = ? and not aside", Integer.class, subject);
    }

    private static String starts(TestEnterprise enterprise) {
        return body(enterprise.post(ALL, Map.of())).get("id").asText();
    }

    private static void completed(TestEnterprise enterprise, String id, String task, Map<String, Object> input) {
        assertThat(enterprise.post("/api/v1/tasks/" + id + ":" + task + "/completion", input))
                .hasStatus2xxSuccessful();
    }

    private List<String> openTasks(TestEnterprise enterprise, String id) {
        return body(enterprise.get("/api/v1/tasks")).get("items").findValuesAsText("id").stream()
                .filter(task -> task.startsWith(id + ":"))
                .map(task -> task.substring(id.length() + 1))
                .toList();
    }

    private void fillIn(TestEnterprise enterprise, String id) {
        var path = ALL + "/" + id;
        var pdf = "%PDF-1.4\n%" + id + "\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        var file = body(enterprise.upload(path + "/evidence", "记录.pdf", pdf.getBytes(StandardCharsets.UTF_8)))
                .get("id")
                .asText();
        var answers = body(enterprise.get(path + "/answers")).get("items");
        assertThat(answers).hasSize(40);
        answers.forEach(answer -> assertThat(enterprise.put(
                        path + "/answers/" + answer.get("clause").asText(),
                        0,
                        Map.of("conformity", "CONFORM", "statement", "系统记录齐全", "evidence", List.of(file))))
                .hasStatusOk());
        var basis = Map.of("scope", "全公司", "period", "2025 年度", "source", "质量系统", "department", "质量部");
        figures(enterprise, path)
                .forEach(each -> put(
                        enterprise,
                        path,
                        each,
                        Map.of("applicable", true, "basis", basis, "statement", "见统计", "evidence", List.of(file))));
        List.of("assessBas:BAS", "assessApp:APP", "assessRes:RES")
                .forEach(task -> completed(enterprise, id, task, DECLARATION));
        figures(enterprise, path).forEach(each -> {
            var values = new HashMap<String, Object>();
            each.get("parameters")
                    .properties()
                    .forEach(figure -> values.put(
                            figure.getKey(),
                            Map.of(
                                    "value",
                                    FIGURES.get(figure.getKey()),
                                    "version",
                                    figure.getValue().get("version").asInt())));
            put(enterprise, path, each, Map.of("parameters", values));
        });
        completed(enterprise, id, "enterPerformance:-", DECLARATION);
    }

    private static JsonNode figures(TestEnterprise enterprise, String path) {
        return body(enterprise.get(path + "/performance")).get("items");
    }

    private static void put(TestEnterprise enterprise, String path, JsonNode indicator, Map<String, Object> what) {
        assertThat(enterprise.put(
                        path + "/performance/" + indicator.get("indicator").asText(),
                        indicator.get("version").asInt(),
                        what))
                .hasStatusOk();
    }

    private String report(TestEnterprise enterprise, String id) throws IOException {
        var job = jobs.createJobQuery().processDefinitionKey("selfAssessment").activityId("issueReport").list().stream()
                .filter(each -> id.equals(jdbc.queryForObject(
                        "select business_key_ from act_ru_execution where id_ = ?",
                        String.class,
                        each.getProcessInstanceId())))
                .findFirst()
                .orElseThrow();
        jobs.executeJob(job.getId());
        var pdf = enterprise.get(ALL + "/" + id + "/report.pdf");
        assertThat(pdf).hasStatusOk();
        try (var document = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
