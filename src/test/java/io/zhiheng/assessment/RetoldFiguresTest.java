package io.zhiheng.assessment;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestTime;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A figure of a year is what it was, or somebody says why not. */
@IntegrationTest
class RetoldFiguresTest {

    private static final int YEAR = TestTime.today().getYear() - 1;
    private static final String RETOLD = "plausibility-check:FIGURE_RETOLD:";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void whatTheLastSelfAssessmentToldOtherwiseAsksForWords() {
        var enterprise = new TestEnterprise(mvc, jdbc);
        FinishedSelfAssessment.of(enterprise);
        var base = "/api/v1/self-assessments/"
                + body(enterprise.post("/api/v1/self-assessments", Map.of()))
                        .get("id")
                        .asText();

        put(enterprise, base, Map.of("parameters", Map.of("P01", figure("150"), "P02", figure("30,000.00"))));
        put(enterprise, base, Map.of("basis", Map.of("history", Map.of(YEAR, "0.50", YEAR - 1, "0.70"))));

        assertThat(point(enterprise, base, "P01").get("message").asText())
                .contains("与以前提交的自评估不一致", "年度内部损失成本总和（" + YEAR + " 年）现为 150", "自评估为 120");
        assertThat(point(enterprise, base, "P02"))
                .as("the same in another spelling")
                .isNull();
        var history = point(enterprise, base, "PERF-01-" + YEAR + ":basis");
        assertThat(history.get("severity").asText()).isEqualTo("EXPLAIN");
        assertThat(history.get("indicator").asText()).isEqualTo("PERF-01");
        assertThat(history.get("message").asText()).contains("内部质量损失率（" + YEAR + " 年）现为 0.50", "自评估为 0.40");
        assertThat(point(enterprise, base, "PERF-01-" + (YEAR - 1) + ":basis"))
                .as("nothing was told of that year")
                .isNull();

        put(enterprise, base, Map.of("basis", Map.of("history", Map.of(YEAR, "0.4"))));
        assertThat(point(enterprise, base, "PERF-01-" + YEAR + ":basis")).isNull();
    }

    private static Map<String, Object> figure(String value) {
        return Map.of("value", value, "version", 0);
    }

    private static void put(TestEnterprise enterprise, String base, Map<String, Object> change) {
        var version = StreamSupport.stream(
                        body(enterprise.get(base + "/performance")).get("items").spliterator(), false)
                .filter(each -> each.get("indicator").asText().equals("PERF-01"))
                .findFirst()
                .orElseThrow()
                .get("version")
                .asInt();
        assertThat(enterprise.put(base + "/performance/PERF-01", version, change))
                .hasStatusOk();
    }

    private static JsonNode point(TestEnterprise enterprise, String base, String subject) {
        return StreamSupport.stream(
                        body(enterprise.get(base + "/check")).get("items").spliterator(), false)
                .filter(each -> each.get("id").asText().equals(RETOLD + subject))
                .findFirst()
                .orElse(null);
    }
}
