package io.zhiheng.assessment;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a serious accident does to a self-assessment from its first page to the next one. */
@IntegrationTest
class CeilingTest {

    private static final String ACCIDENT = "SUS-02-L3-2";
    private static final String NUMBER = "6.4.2-3.2";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void anAccidentHoldsTheLevelDownAndIsNotForgotten() {
        var enterprise = new TestEnterprise(mvc, jdbc);
        var finished = FinishedSelfAssessment.admitting(enterprise, Set.of(ACCIDENT));

        var rating = body(enterprise.get(finished.path() + "/rating"));
        assertThat(rating.at("/overall/level").asInt()).isEqualTo(1);
        assertThat(rating.at("/overall/binding/0").asText()).isEqualTo("CEILING_" + ACCIDENT);
        assertThat(rating.at("/ceilings/0/requestAllowed").asBoolean()).isFalse();
        assertThat(reason(rating, "OVERALL").get("text").asText())
                .contains("对应卓越级；", NUMBER, "总体等级最高为经验级")
                .doesNotContain("原可为");
        assertThat(reason(rating, "OVERALL").at("/held/0/text").asText()).contains("重大质量安全事故");

        assertThat(enterprise.get("/self-assessments/" + finished.id() + "/result"))
                .hasStatusOk()
                .bodyText()
                .contains("距检验级还差 1 条", "过去发生的事实不会因改变回答而消除", "近三年未发生重大质量安全事故");
        var refused = enterprise.get("/api/v1/self-assessments/" + finished.id() + "/preview");
        assertThat(body(refused).at("/overall/level").asInt()).isEqualTo(1);

        var next = "/api/v1/self-assessments/"
                + body(enterprise.post("/api/v1/self-assessments", Map.of()))
                        .get("id")
                        .asText();
        assertThat(enterprise.get(next.replace("/api/v1", "") + "/indicators/SUS-02"))
                .bodyText()
                .contains("一票限级：选“不符合”时，总体等级最高为经验级，且不能申请第三方评估");
        assertThat(point(enterprise, next)).isNull();
        var file = body(enterprise.upload(next + "/evidence", "证明.pdf", pdf()))
                .get("id")
                .asText();
        assertThat(enterprise.put(
                        next + "/answers/" + ACCIDENT,
                        0,
                        FinishedSelfAssessment.answer("CONFORM", FinishedSelfAssessment.STATEMENT, file)))
                .hasStatusOk();
        assertThat(point(enterprise, next).get("severity").asText()).isEqualTo("EXPLAIN");
        assertThat(point(enterprise, next).get("message").asText()).contains(NUMBER, "曾为“不符合”", "本次改为“符合”");
    }

    @Test
    void theWayOfAResultCanLeaveOutWhatCannotBeChanged() {
        var enterprise = new TestEnterprise(mvc, jdbc);
        var finished =
                FinishedSelfAssessment.admitting(enterprise, Set.of("QMS-04-L5-1", "QMS-04-L5-2", "DIG-03-L5-1"));
        var page = "/self-assessments/" + finished.id() + "/result";

        assertThat(enterprise.get(page + "?goal=QMS-04"))
                .hasStatusOk()
                .bodyText()
                .contains("还差", "无法改变");
        assertThat(enterprise.get(page + "?goal=QMS-04&by=steps&fixed=QMS-04-L5-1&fixed=QMS-04-L5-2"))
                .hasStatusOk()
                .bodyText()
                .contains("暂时达不到卓越级", "已排除");
        assertThat(enterprise.get(page + "?goal=XYZ")).hasStatus(422);
        assertThat(enterprise.get(page + "?fixed=XYZ")).hasStatus(422);
        assertThat(body(enterprise.post(
                                "/api/v1/ratings/way",
                                Map.of("selfAssessment", finished.id().toString(), "indicator", "QMS-04")))
                        .get("reachable")
                        .asBoolean())
                .isTrue();
        var stranger = new TestEnterprise(mvc, jdbc);
        assertThat(stranger.post(
                        "/api/v1/ratings/way",
                        Map.of("selfAssessment", finished.id().toString())))
                .hasStatus(404);
    }

    private static byte[] pdf() {
        return "%PDF-1.4\n%other\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes();
    }

    private static JsonNode reason(JsonNode rating, String id) {
        return StreamSupport.stream(rating.get("reasons").spliterator(), false)
                .filter(each -> each.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode point(TestEnterprise enterprise, String base) {
        return StreamSupport.stream(
                        body(enterprise.get(base + "/check")).get("items").spliterator(), false)
                .filter(each -> each.get("id").asText().equals("ceiling-lifted:" + ACCIDENT))
                .findFirst()
                .orElse(null);
    }
}
