package io.zhiheng.assessment;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 预评 and 试算: both begin with exactly what the progress counts. */
@IntegrationTest
class LevelSoFarTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    TestEnterprise enterprise;
    String id;
    String base;
    String file;

    @BeforeEach
    void start() {
        enterprise = new TestEnterprise(mvc, jdbc);
        id = body(enterprise.post("/api/v1/self-assessments", Map.of()))
                .get("id")
                .asText();
        base = "/api/v1/self-assessments/" + id;
        var pdf = "%PDF-1.4\n%so far\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        file = body(enterprise.upload(base + "/evidence", "证明.pdf", pdf.getBytes(StandardCharsets.UTF_8)))
                .get("id")
                .asText();
    }

    @Test
    void aDraftIsNotCountedAndSetsNoCeiling() {
        answer("QMS-01-L1-1", "CONFORM", "按程序执行", file);
        answer("SUS-02-L3-2", "NONCONFORM", " ");
        var preview = preview();
        assertThat(texts(preview.get("missing"))).contains("SUS-02-L3-2").doesNotContain("QMS-01-L1-1");
        assertThat(preview.get("ceilings")).isEmpty();

        answer("SUS-02-L3-2", "NONCONFORM", "去年发生过一起");
        assertThat(preview().at("/ceilings/0/clause").asText()).isEqualTo("SUS-02-L3-2");
    }

    @Test
    void figuresCountWhenTheirIndicatorHasStatementAndEvidence() {
        figures("PERF-01", Map.of("P01", "120", "P02", "30000"));
        assertThat(texts(preview().get("missing"))).contains("PERF-01");
        assertThat(second(preview(), "PERF-01").get("level").asInt()).isZero();

        performance("PERF-01", Map.of("statement", "见年度质量成本报告", "evidence", List.of(file)));
        assertThat(texts(preview().get("missing"))).doesNotContain("PERF-01");
        assertThat(second(preview(), "PERF-01").get("value").asText()).isEqualTo("0.40");
        assertThat(preview()).isEqualTo(simulated(Map.of()));
    }

    @Test
    void figuresInErrorAreNamedAndLeaveOnlyTheirOwnIndicatorsOpen() {
        var proof = Map.<String, Object>of("statement", "见年度质量成本报告", "evidence", List.of(file));
        figures("PERF-01", Map.of("P01", "120", "P02", "30000"));
        performance("PERF-01", proof);
        figures("PERF-02", Map.of("P03", "45"));
        performance("PERF-02", proof);
        assertThat(texts(preview().get("missing"))).doesNotContain("PERF-01", "PERF-02");

        figures("PERF-10", Map.of("P18", "10", "P02", "100"));
        var preview = preview();
        assertThat(preview.get("status").asText()).isEqualTo("OK");
        assertThat(preview.at("/errors/0/id").asText()).isEqualTo("P01");
        assertThat(texts(preview.get("missing"))).contains("PERF-01").doesNotContain("PERF-02");
        assertThat(second(preview, "PERF-02").get("value").asText()).isEqualTo("45.00");
    }

    @Test
    void aTrialCountsAFigureThatItMoves() {
        figures("PERF-01", Map.of("P01", "120", "P02", "30000"));
        assertThat(second(simulated(Map.of()), "PERF-01").get("level").asInt()).isZero();
        var moved = simulated(Map.of("performance", Map.of("P01", "60")));
        assertThat(second(moved, "PERF-01").get("value").asText()).isEqualTo("0.20");
        var given = simulated(Map.of("performanceValues", Map.of("PERF-01", "0.30")));
        assertThat(second(given, "PERF-01").get("value").asText()).isEqualTo("0.30");
        assertThat(second(preview(), "PERF-01").get("level").asInt()).isZero();
    }

    @Test
    void thePageOfATrialShowsWhatCountsAndIsNobodyElses() {
        answer("QMS-01-L3-1", "PARTIAL", "按程序执行", file);
        assertThat(enterprise.get("/self-assessments/" + id + "/trial"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "data-row=\"QMS-01-L1-1\"",
                        "data-given=\"PARTIAL\"",
                        "data-row=\"PERF-11\"",
                        "data-row=\"P19\"")
                .contains("由 6.5.1、")
                .doesNotContain("??assessment");
        assertThat(new TestEnterprise(mvc, jdbc).get("/self-assessments/" + id + "/trial"))
                .hasStatus(404);
    }

    private void answer(String clause, String conformity, String statement, String... files) {
        var versions = body(enterprise.get(base + "/answers")).get("items");
        int version = find(versions, "clause", clause).get("version").asInt();
        assertThat(enterprise.put(
                        base + "/answers/" + clause,
                        version,
                        FinishedSelfAssessment.answer(conformity, statement, files)))
                .hasStatusOk();
    }

    private void figures(String indicator, Map<String, String> values) {
        var parameters = new HashMap<String, Object>();
        var given = current(indicator).get("parameters");
        values.forEach((parameter, value) -> parameters.put(
                parameter,
                Map.of(
                        "value",
                        value,
                        "version",
                        given.get(parameter).get("version").asInt())));
        performance(indicator, Map.of("parameters", parameters));
    }

    private void performance(String indicator, Map<String, Object> content) {
        assertThat(enterprise.put(
                        base + "/performance/" + indicator,
                        current(indicator).get("version").asInt(),
                        content))
                .hasStatusOk();
    }

    private JsonNode current(String indicator) {
        return find(body(enterprise.get(base + "/performance")).get("items"), "indicator", indicator);
    }

    private JsonNode preview() {
        return body(enterprise.get(base + "/preview"));
    }

    private JsonNode simulated(Map<String, Object> moved) {
        var asked = new HashMap<String, Object>(moved);
        asked.put("selfAssessment", id);
        asked.put("preview", true);
        return body(enterprise.post("/api/v1/ratings/simulate", asked));
    }

    private static JsonNode second(JsonNode rating, String indicator) {
        return find(rating.get("secondLevel"), "id", indicator);
    }

    private static JsonNode find(JsonNode items, String key, String id) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(each -> each.get(key).asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
