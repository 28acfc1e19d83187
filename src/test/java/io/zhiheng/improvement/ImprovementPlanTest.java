package io.zhiheng.improvement;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestTime;
import io.zhiheng.improvement.application.RemindOfImprovements;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The improvement plan from a gap to the proposed answer of the next self-assessment. */
@IntegrationTest
class ImprovementPlanTest {

    private static final String PLAN = "/api/v1/improvements";
    private static final String CLAUSE = "QMS-04-L5-1";
    private static final byte[] PDF =
            "%PDF-1.4\n%improved\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    RemindOfImprovements reminders;

    TestEnterprise enterprise;

    @BeforeEach
    void register() {
        enterprise = new TestEnterprise(mvc, jdbc);
    }

    @Test
    void aGapIsPlannedOnceAtATime() {
        var planned = planned(Map.of());
        assertThat(planned.get("label").asText()).isNotBlank().isNotEqualTo(CLAUSE);
        assertThat(planned.get("state").asText()).isEqualTo("PLANNED");
        var again = enterprise.post(PLAN, gap(Map.of()));
        assertThat(again).hasStatus(409);
        assertThat(body(again).get("type").asText()).endsWith("/already-planned");
        assertThat(body(again).get("current").asText())
                .isEqualTo(planned.get("id").asText());

        assertThat(saved(planned, Map.of("state", "CANCELLED"))).hasStatusOk();
        assertThat(enterprise.post(PLAN, gap(Map.of()))).hasStatus(201);
        assertThat(body(enterprise.get(PLAN)).get("total").asInt()).isEqualTo(2);
        assertThat(body(enterprise.get(PLAN + "?state=open")).get("total").asInt())
                .isOne();
        var reopened = enterprise.put(PLAN + "/" + planned.get("id").asText(), 1, Map.of("state", "DOING"));
        assertThat(reopened).hasStatus(409);
    }

    @Test
    void twoPeopleNeverOverwriteEachOther() {
        var planned = planned(Map.of());
        assertThat(saved(planned, Map.of("measure", "修订程序文件", "owner", "李四"))).hasStatusOk();
        var stale = saved(planned, Map.of("measure", "培训"));
        assertThat(stale).hasStatus(409);
        assertThat(body(stale).get("type").asText()).endsWith("/stale-version");
        assertThat(body(stale).at("/current/measure").asText()).isEqualTo("修订程序文件");
        assertThat(body(stale).at("/current/version").asInt()).isEqualTo(1);
        assertThat(enterprise.putRaw(PLAN + "/" + planned.get("id").asText(), null, "{}"))
                .hasStatus(428);
    }

    @Test
    void whatIsWrongIsToldAtItsField() {
        assertThat(fields(gap(Map.of("subject", "QMS-99")))).containsExactly("subject");
        assertThat(fields(Map.of("to", "CONFORM"))).containsExactly("subject");
        assertThat(fields(gap(Map.of("to", "NA")))).containsExactly("to");
        assertThat(fields(gap(Map.of("from", "凑合")))).containsExactly("from");
        assertThat(fields(Map.of("subject", "PERF-01", "to", "很多"))).containsExactly("to");
        assertThat(fields(gap(Map.of("dueOn", "2027-02-30")))).containsExactly("dueOn");
        assertThat(fields(gap(Map.of("remindDays", 7)))).containsExactly("dueOn");
        assertThat(enterprise.post(PLAN, gap(Map.of("evidence", List.of("7d444840-9dc0-11d1-b245-5ffdce74fad2")))))
                .hasStatus(422);
        assertThat(fields(gap(Map.of("edition", "9.9")))).containsExactly("edition");
        assertThat(body(enterprise.get(PLAN)).get("total").asInt()).isZero();
    }

    @Test
    void aListOfNoSuchStateIsRefusedToProgramsAndIgnoredOnThePage() {
        planned(Map.of());
        var refused = enterprise.get(PLAN + "?state=FOO");
        assertThat(refused).hasStatus(422);
        assertThat(body(refused).at("/errors/0/field").asText()).isEqualTo("state");
        assertThat(enterprise.get("/improvements?state=FOO"))
                .hasStatusOk()
                .bodyText()
                .contains("共 1 项");
    }

    @Test
    void nobodyElseSeesIt() {
        var planned = planned(Map.of());
        var stranger = new TestEnterprise(mvc, jdbc);
        assertThat(stranger.put(PLAN + "/" + planned.get("id").asText(), 0, Map.of("owner", "外人")))
                .hasStatus(404);
        assertThat(body(stranger.get(PLAN)).get("total").asInt()).isZero();
        for (var token : List.of("demo-institution-manager", "demo-assessor-1", "demo-platform-admin")) {
            for (var path : List.of(PLAN, "/improvements", "/improvements/export")) {
                assertThat(mvc.get().uri(path).header("Authorization", "Bearer " + token))
                        .as(token + path)
                        .hasStatus(403);
            }
        }
    }

    @Test
    void thePageShowsItAndTheWorkbookHoldsIt() throws Exception {
        planned(Map.of("measure", "=修订<程序>", "owner", "李四", "dueOn", "2027年3月31日", "remindDays", 7));
        enterprise.post(PLAN, Map.of("subject", "PERF-01", "from", "1.45", "to", "1.20"));
        assertThat(enterprise.get("/improvements"))
                .hasStatusOk()
                .bodyText()
                .contains("=修订&lt;程序&gt;", "value=\"2027-03-31\"", "不高于 1.20 %", "导出 Excel")
                .doesNotContain("??improvement");
        assertThat(enterprise.get("/improvements?search=李四")).bodyText().doesNotContain("不高于 1.20 %");
        var bytes = enterprise.get("/improvements/export").getResponse().getContentAsByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("符合");
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("=修订<程序>");
            assertThat(row.getCell(8).getStringCellValue()).isEqualTo("提前 7 天");
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(3).getStringCellValue())
                    .isEqualTo("不高于 1.20 %");
        }
    }

    @Test
    void anEnterpriseIsRemindedOnceOfWhatWillBeDue() {
        var planned = planned(Map.of("dueOn", today(5), "remindDays", 7));
        planned(Map.of("subject", "QMS-04-L5-2", "dueOn", today(30), "remindDays", 7));
        reminders.execute();
        reminders.execute();
        var notices = body(enterprise.get("/api/v1/inbox")).get("items");
        var about = StreamSupport.stream(notices.spliterator(), false)
                .filter(each -> each.get("link").asText().startsWith("/improvements#"))
                .toList();
        assertThat(about).hasSize(1);
        assertThat(about.get(0).get("link").asText()).endsWith(planned.get("id").asText());
    }

    @Test
    void whatIsFinishedIsProposedInTheNextSelfAssessmentAndCountsWhenConfirmed() {
        var finished = FinishedSelfAssessment.admitting(enterprise, Set.of(CLAUSE));
        var file = body(enterprise.upload("/api/v1/evidence", "改进记录.pdf", PDF))
                .get("id")
                .asText();
        var planned = planned(Map.of("edition", edition(finished)));
        assertThat(saved(
                        planned,
                        Map.of(
                                "state",
                                "DONE",
                                "measure",
                                "修订程序文件",
                                "result",
                                "程序文件已修订并运行三个月",
                                "evidence",
                                List.of(file))))
                .hasStatusOk();
        var places = StreamSupport.stream(
                        body(enterprise.get("/api/v1/evidence?search=改进记录"))
                                .at("/items/0/places")
                                .spliterator(),
                        false)
                .map(place -> place.get("place").asText());
        assertThat(places).anyMatch(place -> place.contains("改进计划"));

        var next = body(enterprise.post(
                        "/api/v1/self-assessments",
                        Map.of("carryOverFrom", finished.id().toString())))
                .get("id")
                .asText();
        var answer = answer(next);
        assertThat(answer.get("conformity").asText()).isEqualTo("CONFORM");
        assertThat(answer.get("statement").asText()).isEqualTo("程序文件已修订并运行三个月");
        assertThat(answer.at("/evidence/0/id").asText()).isEqualTo(file);
        assertThat(answer.get("carriedOver").asBoolean()).isTrue();
        assertThat(answer.get("answered").asBoolean()).isFalse();
        assertThat(enterprise.post(
                        "/api/v1/self-assessments/" + next + "/confirmations", Map.of("secondLevel", "QMS-04")))
                .hasStatusOk();
        assertThat(answer(next).get("answered").asBoolean()).isTrue();
    }

    private JsonNode answer(String assessment) {
        return StreamSupport.stream(
                        body(enterprise.get("/api/v1/self-assessments/" + assessment + "/answers"))
                                .get("items")
                                .spliterator(),
                        false)
                .filter(each -> each.get("clause").asText().equals(CLAUSE))
                .findFirst()
                .orElseThrow();
    }

    private String edition(FinishedSelfAssessment finished) {
        return body(enterprise.get(finished.path())).get("edition").asText();
    }

    private JsonNode planned(Map<String, Object> more) {
        var answer = enterprise.post(PLAN, gap(more));
        assertThat(answer).hasStatus(201);
        return body(answer);
    }

    private MvcTestResult saved(JsonNode planned, Map<String, Object> content) {
        return enterprise.put(
                PLAN + "/" + planned.get("id").asText(), planned.get("version").asInt(), content);
    }

    private List<String> fields(Map<String, Object> gap) {
        var refused = enterprise.post(PLAN, gap);
        assertThat(refused).hasStatus(422);
        return StreamSupport.stream(body(refused).get("errors").spliterator(), false)
                .map(error -> error.get("field").asText())
                .toList();
    }

    private static Map<String, Object> gap(Map<String, Object> more) {
        var gap = new HashMap<String, Object>(Map.of("subject", CLAUSE, "from", "NONCONFORM", "to", "CONFORM"));
        gap.putAll(more);
        return gap;
    }

    private static String today(int later) {
        return TestTime.today().plusDays(later).toString();
    }
}
