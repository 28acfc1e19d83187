package io.zhiheng.administration;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Test cases beside a draft: red ones keep it from its release, until they are mended for a reason. */
@IntegrationTest
class TableCasesTest {

    private static final String SCHEME = "scheme-1.1";
    private static final String DRAFT = "/api/v1/admin/table-drafts/" + SCHEME;
    private static final String CASES = DRAFT + "/cases";
    private static final String SETS = "/api/v1/admin/table-sets/" + SCHEME + "/versions";
    private static final String RELEASES = "/api/v1/admin/table-releases/";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    TestStaff author;
    TestStaff colleague;

    @BeforeEach
    void administratorsAreThere() {
        author = new TestStaff(mvc, "demo-process-admin-1");
        colleague = new TestStaff(mvc, "demo-process-admin-2");
        jdbc.update("delete from draft where kind = 'TABLES'");
        assertThat(author.post(DRAFT, null)).hasStatusOk();
    }

    /** Other tests rate by what ships. */
    @AfterEach
    void whatShipsIsInForceAgain() {
        jdbc.update("delete from draft where kind = 'TABLES'");
        var versions = body(author.get(SETS)).get("items");
        var first = versions.get(versions.size() - 1).get("number").asText();
        var back = author.post(SETS + "/" + first + "/proposal", Map.of("reason", "恢复"));
        if (back.getResponse().getStatus() == 200) {
            assertThat(release(body(back).get("id").asText())).hasStatusOk();
        }
    }

    @Test
    void aRaisedThresholdIsReleasedOnlyWithTheCasesMendedThatItMoves() {
        int version = raiseThreshold();
        var red = red(version);
        assertThat(red).extracting(each -> each.get("id").asText()).containsExactly("A06");
        assertThat(red.get(0).get("figures").get(0).get("label").asText()).isEqualTo("等级");
        assertThat(red.get(0).get("figures").get(0).get("expected").asText()).isEqualTo("4");
        assertThat(red.get(0).get("figures").get(0).get("actual").asText()).isEqualTo("3");
        assertThat(red.get(0).get("deciding").get(0).get("title").asText()).isEqualTo("等级符合率");
        assertThat(red.get(0).get("inputs").get(0).asText()).contains("级条款");

        var refused = author.post(DRAFT + "/proposal", version, Map.of("note", ""));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(body(refused).get("detail").asText()).contains("A06");
        assertThat(refused).bodyJson().extractingPath("$.cases").asArray().containsExactly("A06");

        assertThat(mend(version, "A06", " ")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(mend(version, "A01", "没有变化")).hasStatus(HttpStatus.CONFLICT);
        var mended = mend(version, "A06", "预防级要求提高到 0.85");
        assertThat(mended).hasStatusOk();
        version = body(mended).get("version").asInt();
        assertThat(red(version)).isEmpty();
        assertThat(line("A06").get("mended").get("reason").asText()).isEqualTo("预防级要求提高到 0.85");

        var id = proposed(version);
        assertThat(author.get(RELEASES + id))
                .bodyJson()
                .extractingPath("$.cases.mended[0].reason")
                .isEqualTo("预防级要求提高到 0.85");
        assertThat(release(id)).hasStatusOk();

        assertThat(author.post(DRAFT, null)).hasStatusOk();
        assertThat(line("A06").get("mended").get("reason").asText())
                .as("what was released is expected from then on")
                .isEqualTo("预防级要求提高到 0.85");
        assertThat(red(0)).isEmpty();
        assertThat(author.get("/api/v1/admin/table-releases/" + id))
                .bodyJson()
                .extractingPath("$.cases.total")
                .isEqualTo(84);
    }

    /** What is expected may be taken back while the draft is open. */
    @Test
    void anExpectationIsTakenBack() {
        int version = raiseThreshold();
        version = body(mend(version, "A06", "先这样")).get("version").asInt();
        var restored = delete(CASES + "/A06/expectation", version);
        assertThat(restored).hasStatusOk();
        assertThat(red(version + 1)).hasSize(1);
    }

    /** Whoever goes round the draft meets the same test at the release. */
    @Test
    void theReleaseRunsTheCasesOnceMore() {
        int version = raiseThreshold();
        version = body(mend(version, "A06", "提高要求")).get("version").asInt();
        var id = proposed(version);
        jdbc.update("delete from release_file where release = ?::uuid and name = 'cases.json'", id);

        assertThat(release(id)).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(body(author.get(RELEASES + id)).get("release").get("state").asText())
                .isEqualTo("PENDING");
        assertThat(author.post(RELEASES + id + "/refusal", Map.of("reason", "撤回")))
                .hasStatusOk();
    }

    @Test
    void anOwnCaseIsMadeByHandHeldAgainstTheDraftAndReleasedWithIt() {
        var body = Map.of("answers", Map.of("QMS-01-L1-1", "CONFORM"), "performanceValues", Map.of("PERF-01", 0.1));
        var tried = author.post(CASES + "/trial", body);
        assertThat(tried).hasStatusOk();
        assertThat(tried)
                .bodyJson()
                .extractingPath("$.figures[?(@.key=='PERF-01.level')].actual")
                .asArray()
                .containsExactly("5");

        assertThat(save(0, "", body, Map.of("overall.level", "0"))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(save(0, "样例", body, Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(save(0, "样例", body, Map.of("overall.colour", "1"))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(save(0, "样例", Map.of("answers", Map.of("QMS-99", "CONFORM")), Map.of("overall.level", "0")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        var saved = save(0, "仅一条符合", body, Map.of("overall.level", "0", "PERF-01.level", "4"));
        assertThat(saved).hasStatusOk();
        var id = body(saved).get("id").asText();
        assertThat(red(1)).singleElement().satisfies(each -> {
            assertThat(each.get("id").asText()).isEqualTo(id);
            assertThat(each.get("figures").get(0).get("expected").asText()).isEqualTo("4");
            assertThat(each.get("figures").get(0).get("actual").asText()).isEqualTo("5");
        });
        assertThat(save(0, "过时", body, Map.of("overall.level", "0"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(author.put(
                        CASES + "/" + id,
                        1,
                        Map.of("title", "仅一条符合", "body", body, "expected", Map.of("PERF-01.level", "5"))))
                .hasStatusOk();
        assertThat(author.get(CASES + "/" + id))
                .bodyJson()
                .extractingPath("$.expected")
                .isEqualTo(Map.of("PERF-01.level", "5"));
        assertThat(red(2)).isEmpty();
        assertThat(delete(CASES + "/" + id, 2)).hasStatusOk();
        assertThat(author.get(CASES + "/" + id)).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** Cases are worth a version of their own: the next change of tables is held against them. */
    @Test
    void anOwnCaseAloneIsReleasedToo() {
        var body = Map.of("answers", Map.of("QMS-01-L1-1", "CONFORM"), "performanceValues", Map.of("PERF-01", 0.1));
        var id = body(save(0, "仅一条符合", body, Map.of("PERF-01.level", "5")))
                .get("id")
                .asText();
        assertThat(release(proposed(1))).hasStatusOk();

        assertThat(author.post(DRAFT, null)).hasStatusOk();
        assertThat(author.get(CASES + "/" + id)).hasStatusOk();
        assertThat(author.post(DRAFT + "/proposal", 0, Map.of("note", "")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("tables-unchanged", "规则表和测试用例都与现行版本相同");
    }

    @Test
    void aCaseOfARealSelfAssessmentHoldsConformityAndFiguresOnly() {
        var enterprise = new TestEnterprise(mvc, jdbc);
        var finished = FinishedSelfAssessment.of(enterprise);
        assertThat(sample(0, finished.id().toString(), " ")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(sample(0, "00000000-0000-0000-0000-000000000000", "核对")).hasStatus(HttpStatus.NOT_FOUND);
        var sampled = sample(0, finished.id().toString(), "核对全部符合的情形");
        assertThat(sampled).hasStatusOk();
        var id = body(sampled).get("id").asText();

        assertThat(red(1)).isEmpty();
        var kept = new String(
                jdbc.queryForObject("select content from draft_file where name = 'cases.json'", byte[].class),
                StandardCharsets.UTF_8);
        var name = jdbc.queryForObject(
                "select content #>> '{profile,name}' from submission where self_assessment = ?::uuid",
                String.class,
                finished.id().toString());
        assertThat(kept)
                .contains("\"QMS-01-L1-1\":\"CONFORM\"")
                .contains("\"industry\"")
                .doesNotContain(finished.id().toString())
                .doesNotContain(enterprise.id().toString())
                .doesNotContain(FinishedSelfAssessment.STATEMENT)
                .doesNotContain(finished.file());
        assertThat(name == null || !kept.contains(name)).isTrue();
        assertThat(jdbc.queryForObject(
                        "select facts::text from audit_record where action = 'caseSampled' and subject = ?",
                        String.class,
                        "selfAssessment:" + finished.id()))
                .contains("核对全部符合的情形")
                .contains(id);
    }

    @Test
    void goingBackIsNeverClosedByWhatChangedSince() {
        int version = raiseThreshold();
        version = body(mend(version, "A06", "提高要求")).get("version").asInt();
        var shipped = inForce();
        assertThat(release(proposed(version))).hasStatusOk();
        var raised = inForce();

        assertThat(again(shipped)).isNotEqualTo(raised);
        assertThat(body(author.post(DRAFT, null)).get("base").asText()).isEqualTo(inForce());
        assertThat(line("A06").get("mended").isNull()).isTrue();
        assertThat(red(0)).isEmpty();
        assertThat(author.delete(DRAFT)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(jdbc.queryForObject(
                        "select origin from rating_scheme where edition = '1.1' and in_force", String.class))
                .as("what is as it ships follows what ships")
                .isEqualTo("SHIPPED");

        again(raised);
        author.post(DRAFT, null);
        assertThat(line("A06").get("mended").get("reason").asText()).isEqualTo("提高要求");
        assertThat(red(0)).isEmpty();
    }

    @Test
    void casesAreAdministratorsBusinessAndOfSchemesOnly() {
        author.post("/api/v1/admin/table-drafts/enterprise-size", null);
        assertThat(author.get("/api/v1/admin/table-drafts/enterprise-size/cases"))
                .hasStatus(HttpStatus.NOT_FOUND);
        var stranger = new TestStaff(mvc, "demo-platform-admin");
        assertThat(stranger.get(CASES)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(stranger.post(CASES + "/run", Map.of("ids", List.of("A01")))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(colleague.post(CASES, 0, Map.of("title", "x"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(author.post(CASES, null, Map.of("title", "x"))).hasStatus(428);
    }

    @Test
    void whatCannotBeUsedCannotBeTried() {
        assertThat(author.put(DRAFT, 0, Map.of("tables", Map.of("na-limit", List.of()))))
                .hasStatusOk();
        assertThat(author.post(CASES + "/run", Map.of("ids", List.of("A01"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("/tables-refused");
    }

    private int raiseThreshold() {
        var rows = List.of(
                List.of("1", "1", "0.50"),
                List.of("1", "*", "0.75"),
                List.of("2", "1", "0.50"),
                List.of("2", "*", "0.75"),
                List.of("3", "1", "0.50"),
                List.of("3", "*", "0.75"),
                List.of("4", "1", "0.50"),
                List.of("4", "*", "0.85"),
                List.of("5", "*", "0.85"));
        var saved = author.put(DRAFT, 0, Map.of("tables", Map.of("level-threshold", rows)));
        assertThat(saved).hasStatusOk();
        return body(saved).get("version").asInt();
    }

    /** All cases are run. @param version the draft has to be at */
    private List<JsonNode> red(int version) {
        var ids = body(author.get(CASES)).get("items").findValuesAsText("id");
        var run = author.post(CASES + "/run", Map.of("ids", ids));
        assertThat(run).hasStatusOk();
        assertThat(body(run).get("version").asInt()).isEqualTo(version);
        var red = new TreeMap<String, JsonNode>();
        body(run).get("items").forEach(each -> {
            if (!each.get("passed").asBoolean()) {
                red.put(each.get("id").asText(), each);
            }
        });
        return List.copyOf(red.values());
    }

    private JsonNode line(String id) {
        for (var each : body(author.get(CASES)).get("items")) {
            if (each.get("id").asText().equals(id)) {
                return each;
            }
        }
        throw new AssertionError(id);
    }

    private MvcTestResult mend(int version, String id, String reason) {
        return author.post(CASES + "/expectations", version, Map.of("ids", List.of(id), "reason", reason));
    }

    private MvcTestResult save(int version, String title, Object body, Map<String, String> expected) {
        return author.post(CASES, version, Map.of("title", title, "body", body, "expected", expected));
    }

    private MvcTestResult sample(int version, String selfAssessment, String reason) {
        return author.post(
                CASES + "/samples",
                version,
                Map.of("selfAssessment", selfAssessment, "title", "全部符合的样本", "reason", reason));
    }

    private MvcTestResult delete(String path, int version) {
        return mvc.delete()
                .uri(path)
                .header("Authorization", "Bearer demo-process-admin-1")
                .header("If-Match", "\"" + version + "\"")
                .exchange();
    }

    private String proposed(int version) {
        var answer = author.post(DRAFT + "/proposal", version, Map.of("note", "说明"));
        assertThat(answer).hasStatusOk();
        return body(answer).get("id").asText();
    }

    private MvcTestResult release(String id) {
        return colleague.post(RELEASES + id + "/release", Map.of("reason", "已核对"));
    }

    private String again(String number) {
        var back = author.post(SETS + "/" + number + "/proposal", Map.of("reason", "回到 " + number));
        assertThat(back).hasStatusOk();
        assertThat(release(body(back).get("id").asText())).hasStatusOk();
        return inForce();
    }

    private String inForce() {
        for (var each : body(author.get(SETS)).get("items")) {
            if (each.get("inForce").asBoolean()) {
                return each.get("number").asText();
            }
        }
        throw new AssertionError();
    }
}
