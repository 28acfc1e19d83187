package io.zhiheng.assessment;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestProfiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The whole job by the API, as one enterprise's people do it, on the real engine and the real rules. */
@IntegrationTest
class WholeJobApiTest {

    private static final Map<String, Object> DECLARATION =
            Map.of("responsible", "周敏", "note", "已核对", "confirmed", true);
    private static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("P01", "120"),
            Map.entry("P02", "30000"),
            Map.entry("P03", "45"),
            Map.entry("P04", "180"),
            Map.entry("P05", "150"),
            Map.entry("P06", "1196400"),
            Map.entry("P07", "1200000"),
            Map.entry("P08", "50"),
            Map.entry("P09", "50"),
            Map.entry("P10", "8600"),
            Map.entry("P11", "8600"),
            Map.entry("P12", "4975"),
            Map.entry("P13", "5000"),
            Map.entry("P14", "11460.00"),
            Map.entry("P15", "120"),
            Map.entry("P16", "800"),
            Map.entry("P17", "20000000"),
            Map.entry("P18", "660"),
            Map.entry("P19", "15000"));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    TestEnterprise enterprise;
    String base;

    @BeforeEach
    void start() {
        enterprise = new TestEnterprise(mvc, jdbc);
        base = "/api/v1/self-assessments/"
                + body(enterprise.post("/api/v1/self-assessments", Map.of()))
                        .get("id")
                        .asText();
    }

    @Test
    void fromStartToResult() throws Exception {
        completed("completeProfile:-", TestProfiles.complete());
        assertThat(openSteps()).containsExactlyInAnyOrder("assessQms", "assessDig", "assessSus", "assessPerf");
        assertRefused(complete("assessQms:QMS", DECLARATION), HttpStatus.UNPROCESSABLE_ENTITY, "part-incomplete");
        answerEverything();
        assertRefused(
                complete("assessQms:QMS", Map.of("responsible", " ", "confirmed", false)),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "declaration-invalid");

        declareAllFourAtTheSameInstant();
        assertThat(openSteps()).containsExactly("enterPerformance");
        assertRefused(
                enterprise.put(base + "/answers/QMS-01-L1-1", 1, Map.of()), HttpStatus.CONFLICT, "indicator-completed");
        assertRefused(
                enterprise.put(base + "/performance/PERF-01", 1, Map.of("basis", Map.of("scope", "另一范围"))),
                HttpStatus.CONFLICT,
                "indicator-completed");

        enterFigures();
        completed("enterPerformance:-", DECLARATION);

        assertThat(reopen("QMS")).hasStatus(HttpStatus.CREATED);
        assertThat(reopen("QMS")).hasStatus(HttpStatus.CREATED);
        assertThat(reopen("profile")).hasStatus(HttpStatus.CREATED);
        assertRefused(reopen("NONE"), HttpStatus.UNPROCESSABLE_ENTITY, "unknown-part");
        assertThat(openSteps()).containsExactlyInAnyOrder("submitSelfAssessment", "reviseIndicator", "correctProfile");
        assertThat(enterprise.put(
                        base + "/answers/QMS-01-L1-1", 1, Map.of("conformity", "NONCONFORM", "statement", "修改后")))
                .hasStatusOk();
        assertRefused(submit(), HttpStatus.UNPROCESSABLE_ENTITY, "open-points");
        completed("reviseIndicator:QMS", DECLARATION);
        assertRefused(
                complete("correctProfile:-", Map.of("responsible", "李明", "confirmed", false)),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "declaration-invalid");
        completed("correctProfile:-", Map.of("responsible", "李明", "note", "更正联系电话", "confirmed", true));

        assertThat(body(enterprise.get(base + "/check")).get("items"))
                .noneMatch(point -> "MUST_FIX".equals(point.get("severity").asText()));
        var rating = submit();
        assertThat(rating).hasStatus(HttpStatus.CREATED);
        assertThat(body(rating).get("status").asText()).isEqualTo("OK");
        assertThat(body(enterprise.get(base + "/rating"))).isEqualTo(body(rating));
        assertRefused(submit(), HttpStatus.CONFLICT, "already-submitted");
        assertRefused(
                enterprise.put(base + "/answers/QMS-01-L1-1", 2, Map.of()), HttpStatus.CONFLICT, "already-submitted");
        assertRefused(enterprise.get(base + "/report.pdf"), HttpStatus.CONFLICT, "report-not-ready");
        assertThat(body(enterprise.get(base)).get("level").asInt())
                .isEqualTo(body(rating).at("/overall/level").asInt());
        assertThat(openSteps()).isEmpty();
    }

    private void answerEverything() {
        var file = upload();
        for (var answer : body(enterprise.get(base + "/answers")).get("items")) {
            var saved = enterprise.put(
                    base + "/answers/" + answer.get("clause").asText(),
                    0,
                    Map.of("conformity", "CONFORM", "statement", "按程序文件执行，记录齐全，抽查十份均符合要求。", "evidence", List.of(file)));
            assertThat(saved).hasStatusOk();
            assertThat(body(saved).get("answered").asBoolean()).isTrue();
        }
        for (var indicator : performance()) {
            var basis = Map.of("scope", "全公司", "period", "2025 年度", "source", "ERP 与财务账", "department", "质量部");
            assertThat(enterprise.put(
                            path(indicator),
                            0,
                            Map.of(
                                    "applicable",
                                    true,
                                    "basis",
                                    basis,
                                    "statement",
                                    "见年度质量成本报告",
                                    "evidence",
                                    List.of(file))))
                    .hasStatusOk();
        }
    }

    private void enterFigures() {
        for (var indicator : body(enterprise.get(base + "/performance")).get("items")) {
            var figures = new HashMap<String, Object>();
            var current = current(indicator.get("indicator").asText());
            current.get("parameters")
                    .properties()
                    .forEach(figure -> figures.put(
                            figure.getKey(),
                            Map.of(
                                    "value",
                                    FIGURES.get(figure.getKey()),
                                    "version",
                                    figure.getValue().get("version").asInt())));
            assertThat(enterprise.put(path(indicator), current.get("version").asInt(), Map.of("parameters", figures)))
                    .hasStatusOk();
        }
        assertThat(performance())
                .allMatch(indicator -> indicator.get("answered").asBoolean());
    }

    private void declareAllFourAtTheSameInstant() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        var calls = new ArrayList<Callable<MvcTestResult>>();
        for (var task : List.of("assessQms:QMS", "assessDig:DIG", "assessSus:SUS", "assessPerf:PERF")) {
            calls.add(() -> complete(task, DECLARATION));
        }
        for (var outcome : pool.invokeAll(calls)) {
            assertThat(outcome.get()).hasStatus2xxSuccessful();
        }
        pool.shutdown();
    }

    private JsonNode current(String indicator) {
        for (var each : performance()) {
            if (each.get("indicator").asText().equals(indicator)) {
                return each;
            }
        }
        throw new AssertionError(indicator);
    }

    private JsonNode performance() {
        return body(enterprise.get(base + "/performance")).get("items");
    }

    private String path(JsonNode indicator) {
        return base + "/performance/" + indicator.get("indicator").asText();
    }

    private String upload() {
        var content =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        var uploaded = enterprise.upload(base + "/evidence", "程序文件.pdf", content.getBytes());
        assertThat(uploaded).hasStatus(HttpStatus.CREATED);
        assertThat(enterprise.upload(base + "/evidence", "程序文件.pdf", content.getBytes()))
                .hasStatus(HttpStatus.OK);
        return body(uploaded).get("id").asText();
    }

    private MvcTestResult submit() {
        return enterprise.post(base + "/submission", Map.of("explanations", Map.of()));
    }

    private MvcTestResult reopen(String item) {
        return enterprise.post(base + "/revisions", Map.of("item", item));
    }

    private void completed(String task, Map<String, Object> input) {
        assertThat(complete(task, input)).hasStatus2xxSuccessful();
    }

    private MvcTestResult complete(String task, Map<String, Object> input) {
        var id = base.substring(base.lastIndexOf('/') + 1);
        return enterprise.post("/api/v1/tasks/" + id + ":" + task + "/completion", input);
    }

    private List<String> openSteps() {
        var steps = new ArrayList<String>();
        body(enterprise.get("/api/v1/tasks"))
                .get("items")
                .forEach(task -> steps.add(task.get("step").asText()));
        return steps;
    }

    private static void assertRefused(MvcTestResult result, HttpStatus status, String rule) {
        assertThat(result).hasStatus(status);
        assertThat(body(result).get("type").asText()).isEqualTo("/problems/" + rule);
    }
}
