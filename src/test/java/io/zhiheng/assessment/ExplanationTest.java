package io.zhiheng.assessment;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.AtTheSameInstant;
import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is said to the points of the check that ask for words. */
@IntegrationTest
class ExplanationTest {

    private static final String CLAUSE = "QMS-01-L1-1";
    private static final String SHORT = "plausibility-check:STATEMENT_LENGTH:" + CLAUSE;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    TestEnterprise enterprise;
    String base;

    @BeforeEach
    void anAnswerInTwoWords() {
        enterprise = new TestEnterprise(mvc, jdbc);
        base = "/api/v1/self-assessments/"
                + body(enterprise.post("/api/v1/self-assessments", Map.of()))
                        .get("id")
                        .asText();
        answer(0, "已做");
    }

    @Test
    void everybodyOfTheEnterpriseReadsItAndNobodyWashesItAway() {
        assertThat(explain(SHORT, 0, "详见质量手册第 3 章")).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(body(enterprise.get(base + "/explanations"))
                        .at("/items/0/text")
                        .asText())
                .isEqualTo("详见质量手册第 3 章");
        assertThat(body(enterprise.get(base + "/explanations"))
                        .at("/items/0/savedAt")
                        .asText())
                .isNotBlank();

        var stale = explain(SHORT, 0, "另一句");
        assertRefused(stale, HttpStatus.CONFLICT, "stale-version");
        assertThat(body(stale).at("/current/text").asText()).isEqualTo("详见质量手册第 3 章");
        assertThat(body(stale).at("/current/version").asInt()).isEqualTo(1);
        assertThat(explain(SHORT, 1, "")).hasStatusOk();
    }

    @Test
    void ofTwoWhoWriteTheFirstWordsAtOnceOneIsTold() throws Exception {
        var statuses = AtTheSameInstant.of(
                () -> explain(SHORT, 0, "甲").getResponse().getStatus(),
                () -> explain(SHORT, 0, "乙").getResponse().getStatus(),
                () -> explain(SHORT, 0, "丙").getResponse().getStatus());
        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409);
    }

    @Test
    void onlyWhatIsOpenIsExplainedAndOnlyInFewWords() {
        assertRefused(
                explain("plausibility-check:STATEMENT_LENGTH:QMS-01-L1-2", 0, "无"), HttpStatus.NOT_FOUND, "not-found");
        assertRefused(explain(CLAUSE, 0, "无"), HttpStatus.NOT_FOUND, "not-found");
        var long501 = explain(SHORT, 0, "字".repeat(501));
        assertRefused(long501, HttpStatus.UNPROCESSABLE_ENTITY, "explanation-too-long");
        assertThat(body(long501).at("/errors/0/field").asText()).isEqualTo("text");
        assertRefused(
                enterprise.putRaw(path(SHORT), null, "{\"text\":\"无\"}"),
                HttpStatus.PRECONDITION_REQUIRED,
                "if-match-missing");
        assertRefused(new TestEnterprise(mvc, jdbc).get(base + "/explanations"), HttpStatus.NOT_FOUND, "not-found");
        assertRefused(
                new TestEnterprise(mvc, jdbc).put(path(SHORT), 0, Map.of("text", "无")),
                HttpStatus.NOT_FOUND,
                "not-found");
    }

    @Test
    void wordsOutliveThePointTheyWereGivenTo() {
        explain(SHORT, 0, "详见质量手册第 3 章");
        answer(1, "质量方针由总经理批准发布，全员宣贯。");
        assertThat(body(enterprise.get(base + "/check")).get("items"))
                .noneMatch(point -> point.get("id").asText().equals(SHORT));
        assertThat(body(enterprise.get(base + "/explanations")).get("total").asInt())
                .isEqualTo(1);
        assertThat(explain(SHORT, 1, "仍可修改")).hasStatusOk();
    }

    @Test
    void theSubmissionTakesWhatWasSavedAndItsOwnWordsFirst() {
        answer(1, "质量方针由总经理批准发布，全员宣贯。");
        enterprise.post(base + "/abandonment", Map.of("reason", "改用新的评估"));
        var file = "plausibility-check:CLAUSES_PER_FILE:程序文件.pdf";
        var ready = FinishedSelfAssessment.readyToSubmit(enterprise);
        base = ready.path();
        var points = body(enterprise.get(base + "/check")).get("items");
        assertThat(points)
                .hasSizeGreaterThan(1)
                .anyMatch(point -> point.get("id").asText().equals(file));
        points.forEach(point ->
                assertThat(explain(point.get("id").asText(), 0, "先前保存的说明")).hasStatusOk());
        ready.submit(Map.of(file, "提交时的说明"));

        var printed = jdbc.queryForList("""
                select each ->> 'point' as point, each ->> 'text' as text
                from submission, jsonb_array_elements(explanations) as each where self_assessment = ?""", ready.id().value());
        assertThat(printed)
                .hasSize(points.size())
                .allSatisfy(each ->
                        assertThat(each.get("text")).isEqualTo(file.equals(each.get("point")) ? "提交时的说明" : "先前保存的说明"));
        assertRefused(explain(file, 1, "太晚了"), HttpStatus.CONFLICT, "already-submitted");
    }

    private void answer(int version, String statement) {
        var pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                .getBytes(StandardCharsets.US_ASCII);
        var file = body(enterprise.upload(base + "/evidence", "手册.pdf", pdf))
                .get("id")
                .asText();
        assertThat(enterprise.put(
                        base + "/answers/" + CLAUSE,
                        version,
                        FinishedSelfAssessment.answer("CONFORM", statement, file)))
                .hasStatusOk();
    }

    private MvcTestResult explain(String point, int version, String text) {
        return enterprise.put(path(point), version, Map.of("text", text));
    }

    private String path(String point) {
        return base + "/explanations?point=" + point;
    }

    private static void assertRefused(MvcTestResult result, HttpStatus status, String rule) {
        assertThat(result).hasStatus(status);
        assertThat(body(result).get("type").asText()).isEqualTo("/problems/" + rule);
    }
}
