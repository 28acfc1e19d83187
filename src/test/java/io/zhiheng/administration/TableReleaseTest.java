package io.zhiheng.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestStaff;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A change of rule tables from the draft to its release by a second person, and the way back. */
@IntegrationTest
class TableReleaseTest {

    private static final String SCHEME = "scheme-1.1";
    private static final String DRAFT = "/api/v1/admin/table-drafts/" + SCHEME;
    private static final String RELEASES = "/api/v1/admin/table-releases/";
    private static final String SIZE = "/api/v1/admin/table-drafts/enterprise-size";

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
    }

    /** Other tests rate by what ships. */
    @AfterEach
    void whatShipsIsInForceAgain() throws Exception {
        for (var subject : List.of(SCHEME, "enterprise-size")) {
            var versions = author.get("/api/v1/admin/table-sets/" + subject + "/versions");
            var first = read(versions, "$.items[-1].number").toString();
            var back = author.post(
                    "/api/v1/admin/table-sets/" + subject + "/versions/" + first + "/proposal", Map.of("reason", "恢复"));
            if (back.getResponse().getStatus() == 200) {
                assertThat(release(colleague, read(back, "$.id").toString())).hasStatusOk();
            }
        }
    }

    @Test
    void aChangedThresholdIsReleasedByASecondPersonAndRatesWhatBeginsThen() throws Exception {
        assertThat(author.post(DRAFT, null)).hasStatusOk();
        assertThat(saveCap(author, "2")).hasStatusOk();
        assertThat(author.get(DRAFT + "/check"))
                .bodyJson()
                .extractingPath("$.accepted")
                .isEqualTo(true);
        assertThat(author.get(DRAFT + "/difference"))
                .bodyJson()
                .extractingPath("$.items[0].lines[0].cells[1].after")
                .isEqualTo("2");
        var before = number();
        int levelBefore = overall();
        var id = proposed(author, DRAFT);

        assertThat(release(author, id))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("/same-person");
        assertThat(release(new TestStaff(mvc, "demo-platform-admin"), id)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(colleague.post(RELEASES + id + "/release", Map.of("reason", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(number()).isEqualTo(before);

        assertThat(release(colleague, id)).hasStatusOk();
        assertThat(number()).isNotEqualTo(before);
        assertThat(overall()).isEqualTo(levelBefore + 1);
        assertThat(release(colleague, id)).hasStatus(HttpStatus.CONFLICT);
        var versions = author.get("/api/v1/admin/table-sets/" + SCHEME + "/versions");
        assertThat(versions).bodyJson().extractingPath("$.items[0].by").isEqualTo("demo-process-admin-1");
        assertThat(versions).bodyJson().extractingPath("$.items[0].reason").isEqualTo("已核对");
        assertThat(author.get("/api/v1/admin/rule-tables?edition=1.1"))
                .bodyJson()
                .extractingPath("$.items[?(@.name=='level-cap')].changedIn")
                .asArray()
                .containsExactly(number());
        assertThat(jdbc.queryForList(
                        "select action || ' ' || account_name from audit_record where subject = ? order by id",
                        String.class,
                        "release:" + id))
                .containsExactly("releaseProposed demo-process-admin-1", "releaseGranted demo-process-admin-2");

        var back = author.post(
                "/api/v1/admin/table-sets/" + SCHEME + "/versions/" + before + "/proposal", Map.of("reason", "回到从前"));
        assertThat(back).hasStatusOk();
        assertThat(release(colleague, read(back, "$.id").toString())).hasStatusOk();
        assertThat(overall()).isEqualTo(levelBefore);
    }

    @Test
    void whatIsWrongIsNotAskedForAndWhatLooksLikeCodeIsNotEvenStored() {
        author.post(DRAFT, null);
        assertThat(saveCap(author, "7")).hasStatusOk();
        assertThat(author.get(DRAFT + "/check"))
                .bodyJson()
                .extractingPath("$.findings[0].kind")
                .isEqualTo("OUT_OF_RANGE");
        assertThat(author.post(DRAFT + "/proposal", 1, Map.of("note", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyJson()
                .extractingPath("$.findings[0].row")
                .isEqualTo(2);
        for (var cell : List.of("\"); System.exit(1); //", "=1+1", "1\n2", "x".repeat(100_000))) {
            assertThat(saveCap(author, 1, cell))
                    .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                    .bodyJson()
                    .extractingPath("$.findings[0].kind")
                    .isEqualTo("DANGEROUS");
        }
        assertThat(author.get(DRAFT))
                .bodyJson()
                .extractingPath("$.tables[?(@.name=='level-cap')].rows[1][1]")
                .asArray()
                .containsExactly("7");
        assertThat(author.put(DRAFT, 1, Map.of("tables", Map.of("level-cup", List.of()))))
                .hasStatus(HttpStatus.NOT_FOUND);
        var nulls = new ArrayList<List<String>>();
        nulls.add(null);
        assertThat(author.put(DRAFT, 1, Map.of("tables", Map.of("level-cap", nulls))))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void aDraftIsInOneHandAndKnowsWhatItsWriterHasSeen() {
        author.post(DRAFT, null);
        assertThat(saveCap(colleague, "0")).hasStatus(HttpStatus.CONFLICT);
        assertThat(colleague.post(DRAFT, null))
                .bodyJson()
                .extractingPath("$.hand.mine")
                .isEqualTo(false);
        assertThat(colleague.post(DRAFT + "/hold?takeOver=true", null)).hasStatusOk();
        assertThat(saveCap(author, "2"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("/draft-held");
        assertThat(saveCap(colleague, "0")).hasStatusOk();
        assertThat(saveCap(colleague, "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("/stale-version");
        assertThat(colleague.delete(DRAFT)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(author.get(DRAFT)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nothingIsReleasedWhoseBaseIsNoLongerInForce() throws Exception {
        author.post(DRAFT, null);
        saveCap(author, "2");
        var first = proposed(author, DRAFT);
        colleague.post(DRAFT, null);
        assertThat(colleague.put(DRAFT, 0, Map.of("tables", Map.of("na-limit", List.of(List.of("FIRST", "0.35"))))))
                .hasStatusOk();
        assertThat(release(colleague, first)).hasStatusOk();

        assertThat(colleague.post(DRAFT + "/proposal", 1, Map.of("note", "")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("/base-not-in-force");
        assertThat(colleague.post(DRAFT + "/rebase", 1, Map.of()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.both")
                .asArray()
                .isEmpty();
        assertThat(colleague.get(DRAFT + "/difference"))
                .as("what was released meanwhile is no difference any more")
                .bodyJson()
                .extractingPath("$.items[*].table")
                .asArray()
                .containsExactly("na-limit");
        var second = proposed(colleague, DRAFT);
        assertThat(author.post(RELEASES + second + "/refusal", Map.of("reason", "再想想")))
                .hasStatusOk();
        assertThat(release(author, second)).hasStatus(HttpStatus.CONFLICT);
    }

    /** Two releases that go out from the same version: one comes into force, the other is told so. */
    @RepeatedTest(3)
    void ofTwoReleasesAtOnceOneComesIntoForce() throws Exception {
        var releases = List.of(proposed("0.30"), proposed("0.35"));
        var versions = versions();
        var gate = new CyclicBarrier(2);
        var answers = new ArrayList<Future<Integer>>();
        try (var both = new Both()) {
            for (var id : releases) {
                answers.add(both.people.submit(() -> {
                    gate.await();
                    return release(colleague, id).getResponse().getStatus();
                }));
            }
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
        assertThat(versions()).isEqualTo(versions + 1);
    }

    private record Both(ExecutorService people) implements AutoCloseable {

        Both() {
            this(Executors.newFixedThreadPool(2));
        }

        @Override
        public void close() {
            people.shutdown();
        }
    }

    private String proposed(String limit) throws Exception {
        author.post(DRAFT, null);
        author.put(DRAFT, 0, Map.of("tables", Map.of("na-limit", List.of(List.of("FIRST", limit)))));
        return proposed(author, DRAFT);
    }

    private int versions() throws Exception {
        return (int) read(author.get("/api/v1/admin/table-sets/" + SCHEME + "/versions"), "$.total");
    }

    @Test
    void whatIsInForceIsNotAskedForAgain() {
        author.post(SIZE, null);
        assertThat(author.post(SIZE + "/proposal", 0, Map.of("note", "")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("/tables-unchanged");
    }

    @Test
    void aGeneralTableGoesTheSameWay() throws Exception {
        author.post(SIZE, null);
        var rows = List.of(
                List.of("*", "2000", "40000", "大型"),
                List.of("*", "300", "2000", "中型"),
                List.of("*", "20", "300", "小型"),
                List.of("*", "0", "0", "微型"));
        assertThat(author.put(SIZE, 0, Map.of("tables", Map.of("enterprise-size", rows))))
                .hasStatusOk();
        assertThat(release(colleague, proposed(author, SIZE))).hasStatusOk();
        assertThat(author.get("/api/v1/admin/rule-tables/enterprise-size"))
                .bodyText()
                .contains("*,2000,40000,大型");
    }

    @Test
    void aFileIsShownBeforeItIsTaken() {
        author.post(DRAFT, null);
        var preview = mvc.post()
                .uri(DRAFT + "/preview/level-cap")
                .header("Authorization", "Bearer demo-process-admin-1")
                .contentType("application/octet-stream")
                .content("范围,高于最低项的级差\nFIRST,2\nOVERALL,2\n")
                .exchange();
        assertThat(preview)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.lines[0].change")
                .isEqualTo("CHANGED");
        assertThat(preview).bodyJson().extractingPath("$.rows[1][1]").isEqualTo("2");
        var refused = mvc.post()
                .uri(DRAFT + "/preview/level-cap")
                .header("Authorization", "Bearer demo-process-admin-1")
                .contentType("application/octet-stream")
                .content("范围,高于最低项的级差\nFIRST,2\nOVERALL,=2\n")
                .exchange();
        assertThat(refused).bodyJson().extractingPath("$.rows").asArray().isEmpty();
        assertThat(refused).bodyJson().extractingPath("$.findings[0].kind").isEqualTo("DANGEROUS");
        assertThat(author.get(DRAFT)).bodyJson().extractingPath("$.version").isEqualTo(0);
    }

    private MvcTestResult saveCap(TestStaff who, String overall) {
        return saveCap(who, 0, overall);
    }

    private MvcTestResult saveCap(TestStaff who, int seen, String overall) {
        return who.put(
                DRAFT,
                seen,
                Map.of("tables", Map.of("level-cap", List.of(List.of("FIRST", "2"), List.of("OVERALL", overall)))));
    }

    private static String proposed(TestStaff who, String draft) throws Exception {
        var answer = who.post(draft + "/proposal", mended(who, draft), Map.of("note", "说明"));
        assertThat(answer).hasStatusOk();
        return read(answer, "$.id").toString();
    }

    /** Expects of the test cases what the draft makes of them. @return the version of the draft */
    private static int mended(TestStaff who, String draft) throws Exception {
        var ids = draft.equals(SIZE) ? List.of() : (List<?>) read(who.get(draft + "/cases"), "$.items[*].id");
        int version = (int) read(who.get(draft), "$.version");
        var mended = who.post(draft + "/cases/expectations", version, Map.of("ids", ids, "reason", "要求有意改变"));
        return mended.getResponse().getStatus() == 200 ? version + 1 : version;
    }

    private static MvcTestResult release(TestStaff who, String id) {
        return who.post(RELEASES + id + "/release", Map.of("reason", "已核对"));
    }

    private String number() throws Exception {
        return read(author.get("/api/v1/admin/rule-tables?edition=1.1"), "$.items[0].version")
                .toString();
    }

    /** By the scheme in force: everything met but one first-level indicator. */
    private int overall() throws Exception {
        var answers = new java.util.HashMap<String, String>();
        List<String> clauses = JsonPath.read(
                body(author.get("/api/v1/catalogue?edition=1.1")), "$.firstLevel[*].secondLevel[*].clauses[*].id");
        clauses.forEach(clause -> answers.put(
                clause,
                clause.startsWith("DIG") && Integer.parseInt(clause.replaceAll(".*-L(\\d)-.*", "$1")) > 2
                        ? "NONCONFORM"
                        : "CONFORM"));
        var values = new java.util.HashMap<String, String>();
        List<Map<String, Object>> indicators = JsonPath.read(
                body(author.get("/api/v1/catalogue?edition=1.1")), "$.firstLevel[*].secondLevel[?(@.thresholds)]");
        indicators.forEach(
                each -> values.put(each.get("id").toString(), "SMALLER".equals(each.get("direction")) ? "0" : "100"));
        var rated = author.post(
                "/api/v1/ratings/simulate",
                Map.of("edition", "1.1", "preview", true, "answers", answers, "performanceValues", values));
        return JsonPath.read(body(rated), "$.overall.level");
    }

    private static Object read(MvcTestResult answer, String path) throws UnsupportedEncodingException {
        return JsonPath.read(body(answer), path);
    }

    private static String body(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
