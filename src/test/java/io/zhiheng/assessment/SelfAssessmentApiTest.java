package io.zhiheng.assessment;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.platform.storage.content.Samples;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class SelfAssessmentApiTest {

    private static final String ALL = "/api/v1/self-assessments";
    private static final String CLAUSE = "QMS-01-L1-1";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    TestEnterprise enterprise;

    @BeforeEach
    void register() {
        enterprise = new TestEnterprise(mvc, jdbc);
    }

    @Test
    void anUnfinishedOnePreventsASecond() {
        var id = start();
        assertRefused(enterprise.post(ALL, Map.of()), HttpStatus.CONFLICT, "unfinished-self-assessment");
        assertThat(body(enterprise.get(ALL)).at("/items/0/id").asText()).isEqualTo(id);
        assertThat(body(enterprise.get(ALL)).get("total").asInt()).isEqualTo(1);
    }

    @Test
    void twoStartsAtTheSameInstantGiveOne() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        Callable<Integer> start =
                () -> enterprise.post(ALL, Map.of()).getResponse().getStatus();
        var statuses = pool.invokeAll(List.of(start, start, start, start)).stream()
                .map(each -> {
                    try {
                        return each.get();
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                })
                .sorted()
                .toList();
        pool.shutdown();
        assertThat(statuses).containsExactly(201, 409, 409, 409);
    }

    @Test
    void everyClauseHasAnAnswerOfVersionZeroFromTheStart() {
        var answers = body(enterprise.get(ALL + "/" + start() + "/answers"));
        assertThat(answers.get("total").asInt()).isEqualTo(136);
        assertThat(answers.at("/items/0/clause").asText()).isEqualTo(CLAUSE);
        assertThat(answers.at("/items/0/version").asInt()).isZero();
        assertThat(answers.at("/items/0/conformity").isNull()).isTrue();
    }

    @Test
    void aDraftIsSavedAndAnOlderVersionIsRefusedWithTheCurrentContent() {
        var path = ALL + "/" + start() + "/answers/" + CLAUSE;
        var saved = enterprise.put(path, 0, Map.of("statement", "𠮷祥㐀 😀 <script>alert(1)</script>"));
        assertThat(saved).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(body(saved).get("statement").asText()).isEqualTo("𠮷祥㐀 😀 <script>alert(1)</script>");

        var stale = enterprise.put(path, 0, Map.of("conformity", "CONFORM", "statement", "另一份"));
        assertRefused(stale, HttpStatus.CONFLICT, "stale-version");
        assertThat(body(stale).at("/current/version").asInt()).isEqualTo(1);
        assertThat(body(stale).at("/current/statement").asText()).contains("𠮷祥㐀");
        assertThat(enterprise.put(path, 1, Map.of("conformity", "CONFORM", "statement", "合并后")))
                .hasStatusOk();
    }

    @Test
    void whatCannotBePrintedIsToBeExplained() {
        var id = start();
        var base = ALL + "/" + id;
        var saved = enterprise.put(
                base + "/answers/" + CLAUSE, 0, Map.of("statement", "☑已建立 ☐未建立，⌀12，𠮷，😀，\uf0b7要点\u000b次行"));
        assertThat(body(saved).get("statement").asText()).endsWith("要点\n次行");
        enterprise.put(base + "/answers/QMS-01-L2-1", 0, Map.of("statement", "缺字\ud880\udc00和\ue123"));

        var points = body(enterprise.get(base + "/check")).get("items").findParents("id").stream()
                .filter(point -> point.get("id").asText().startsWith("unprintable:"))
                .toList();
        assertThat(points).hasSize(1);
        assertThat(points.get(0).get("severity").asText()).isEqualTo("EXPLAIN");
        assertThat(points.get(0).get("clause").asText()).isEqualTo("QMS-01-L2-1");
        assertThat(points.get(0).get("field").asText()).isEqualTo("statement");
        assertThat(points.get(0).get("message").asText())
                .startsWith("条款 6.2.1-2.1：符合性情况描述含有")
                .contains("\ud880\udc00 U+30000")
                .contains("U+E123");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        var path = ALL + "/" + start() + "/answers/";
        assertField(enterprise.put(path + CLAUSE, 0, Map.of("conformity", "PARTIAL")), "conformity");
        assertField(enterprise.put(path + CLAUSE, 0, Map.of("conformity", "NA")), "conformity");
        assertField(enterprise.put(path + CLAUSE, 0, Map.of("statement", "字".repeat(10_000))), "statement");
        assertField(enterprise.put(path + CLAUSE, 0, Map.of("evidence", List.of(UUID.randomUUID()))), "evidence");
        assertRefused(enterprise.put(path + "QMS-99-L1-1", 0, Map.of()), HttpStatus.NOT_FOUND, "not-found");
        assertRefused(
                enterprise.putRaw(path + CLAUSE, null, "{}"), HttpStatus.PRECONDITION_REQUIRED, "if-match-missing");
        assertRefused(
                enterprise.putRaw(path + CLAUSE, "\"x\"", "{}"), HttpStatus.UNPROCESSABLE_ENTITY, "if-match-invalid");
        assertRefused(
                enterprise.putRaw(path + CLAUSE, "\"0\"", "{\"conformity\":"),
                HttpStatus.BAD_REQUEST,
                "malformed-json");
        assertRefused(
                enterprise.putRaw(path + CLAUSE, "\"0\"", "{\"conformity\":\"MAYBE\"}"),
                HttpStatus.BAD_REQUEST,
                "malformed-json");
        assertRefused(
                enterprise.putRaw(path + CLAUSE, "\"0\"", "{\"statement\":\"a\\u0000b\"}"),
                HttpStatus.BAD_REQUEST,
                "malformed-json");
        assertRefused(
                enterprise.putRaw(path + CLAUSE, "\"0\"", "{\"statement\":\"a\\ud800b\"}"),
                HttpStatus.BAD_REQUEST,
                "malformed-json");
        assertThat(body(enterprise.get(ALL)).at("/items/0/progress/answered").asInt())
                .isZero();
    }

    @Test
    void aFileIsNeverRemovedWhileAnAnswerBeginsToUseIt() throws Exception {
        var id = start();
        var path = ALL + "/" + id + "/answers/" + CLAUSE;
        var pool = Executors.newFixedThreadPool(2);
        int version = 0;
        for (int round = 0; round < 20; round++) {
            var pdf = Samples.pdf();
            var file = body(enterprise.upload(ALL + "/" + id + "/evidence", "证明.pdf", pdf))
                    .get("id")
                    .asText();
            int seen = version;
            Callable<Integer> save = () -> enterprise
                    .put(path, seen, Map.of("evidence", List.of(file)))
                    .getResponse()
                    .getStatus();
            Callable<Integer> remove = () ->
                    enterprise.delete("/api/v1/evidence/" + file).getResponse().getStatus();
            var done = pool.invokeAll(List.of(save, remove));
            assertThat(List.of(done.get(0).get(), done.get(1).get())).isIn(List.of(200, 409), List.of(422, 204));
            version += done.get(0).get() == 200 ? 1 : 0;
        }
        pool.shutdown();
    }

    @Test
    void jsonOfTheWrongShapeIsRefusedAsSuch() {
        var id = start();
        var answer = ALL + "/" + id + "/answers/" + CLAUSE;
        var performance = ALL + "/" + id + "/performance/PERF-04";
        for (var body : List.of(
                "null",
                "[]",
                "{} x",
                "{\"evidence\":[null]}",
                "{\"evidence\":[5]}",
                "{\"evidence\":{}}",
                "{\"conformity\":0}",
                "{\"conformity\":\"\"}",
                "{\"statement\":[]}")) {
            assertRefused(enterprise.putRaw(answer, "\"0\"", body), HttpStatus.BAD_REQUEST, "malformed-json");
        }
        for (var body : List.of(
                "null",
                "{\"evidence\":[null]}",
                "{\"parameters\":{\"P06\":null}}",
                "{\"parameters\":{\"P06\":5}}",
                "{\"parameters\":[]}",
                "{\"basis\":[]}",
                "{\"basis\":{\"history\":{\"2024\":{}}}}")) {
            assertRefused(enterprise.putRaw(performance, "\"0\"", body), HttpStatus.BAD_REQUEST, "malformed-json");
        }
        assertRefused(enterprise.post(ALL, "{} x"), HttpStatus.BAD_REQUEST, "malformed-json");
    }

    @Test
    void aYearWithoutValueIsNoYear() {
        var path = ALL + "/" + start() + "/performance/PERF-04";
        var saved = enterprise.putRaw(path, "\"0\"", "{\"basis\":{\"history\":{\"2023\":null,\"2024\":\"97.1\"}}}");
        assertThat(saved).hasStatusOk();
        assertThat(body(saved).at("/basis/history").toString()).isEqualTo("{\"2024\":\"97.1\"}");

        var other = "{\"basis\":{\"target\":\"１，２００\",\"history\":{\"2024\":1.2e2,\"2023\":120.0}}}";
        var basis = body(enterprise.putRaw(path, "\"1\"", other)).at("/basis");
        assertThat(basis.at("/target").asText()).isEqualTo("1200");
        assertThat(basis.at("/history/2024").asText()).isEqualTo("120");
        assertThat(basis.at("/history/2023").asText()).isEqualTo("120");
        for (var typed : List.of("1,23", "1.2e2", "007", "约一百", "97.1%", "1" + "0".repeat(40))) {
            assertField(
                    enterprise.putRaw(path, "\"2\"", "{\"basis\":{\"history\":{\"2024\":\"" + typed + "\"}}}"),
                    "basis.history.2024");
        }
    }

    @Test
    void figuresAreCheckedAsTheyAreTyped() {
        var path = ALL + "/" + start() + "/performance/PERF-04";
        assertField(enterprise.put(path, 0, figures("P06", "abc", 0)), "parameters.P06");
        assertField(enterprise.put(path, 0, figures("P06", "1.5", 0)), "parameters.P06");
        assertField(enterprise.put(path, 0, figures("P07", "0", 0)), "parameters.P07");
        assertField(enterprise.put(path, 0, figures("P01", "5", 0)), "parameters.P01");
        var both = Map.of(
                "parameters",
                Map.of("P06", Map.of("value", "120", "version", 0), "P07", Map.of("value", "100", "version", 0)));
        assertField(enterprise.put(path, 0, both), "parameters.P06");
        assertField(enterprise.put(path, 0, Map.of("applicable", false, "reason", "无")), "applicable");

        var good = Map.of(
                "parameters",
                Map.of("P06", Map.of("value", "98", "version", 0), "P07", Map.of("value", "100", "version", 0)));
        var saved = enterprise.put(path, 0, good);
        assertThat(saved).hasStatusOk();
        assertThat(body(saved).get("value").asText()).isEqualTo("98.00");
        assertThat(body(saved).get("level").asInt()).isEqualTo(4);
        assertThat(body(saved).at("/parameters/P06/version").asInt()).isEqualTo(1);

        var stale = enterprise.put(path, 0, figures("P06", "99", 0));
        assertRefused(stale, HttpStatus.CONFLICT, "stale-version");
        assertThat(body(stale).get("stale").asText()).isEqualTo("P06");
    }

    @Test
    void aSubmissionWithOpenPointsIsRefusedWithAllOfThem() {
        var id = start();
        var refused = enterprise.post(ALL + "/" + id + "/submission", Map.of());
        assertRefused(refused, HttpStatus.UNPROCESSABLE_ENTITY, "open-points");
        var points = body(refused).get("items");
        assertThat(points).hasSizeGreaterThan(136 + 11 + 11 + 6);
        assertThat(body(enterprise.get(ALL + "/" + id + "/check")).get("total").asInt())
                .isEqualTo(points.size());
        assertRefused(enterprise.get(ALL + "/" + id + "/rating"), HttpStatus.NOT_FOUND, "not-found");
    }

    @Test
    void aStrangerGetsNotFound() {
        var id = start();
        var stranger = new TestEnterprise(mvc, jdbc);
        for (var path : List.of("", "/answers", "/performance", "/check", "/rating")) {
            assertRefused(stranger.get(ALL + "/" + id + path), HttpStatus.NOT_FOUND, "not-found");
        }
        assertRefused(
                stranger.put(ALL + "/" + id + "/answers/" + CLAUSE, 0, Map.of()), HttpStatus.NOT_FOUND, "not-found");
        assertRefused(
                stranger.put(ALL + "/" + id + "/performance/PERF-01", 0, Map.of()), HttpStatus.NOT_FOUND, "not-found");
        assertRefused(stranger.post(ALL + "/" + id + "/submission", Map.of()), HttpStatus.NOT_FOUND, "not-found");
        assertRefused(
                stranger.post(ALL + "/" + id + "/abandonment", Map.of("reason", "x")),
                HttpStatus.NOT_FOUND,
                "not-found");
        assertRefused(
                stranger.post(ALL + "/" + id + "/revisions", Map.of("item", "QMS")), HttpStatus.NOT_FOUND, "not-found");
        assertRefused(stranger.get(ALL + "/not-an-id"), HttpStatus.NOT_FOUND, "not-found");
    }

    @Test
    void anAbandonedOneStaysAndItsAnswersCanBeCarriedOver() {
        var id = start();
        enterprise.put(
                ALL + "/" + id + "/answers/" + CLAUSE, 0, Map.of("conformity", "NONCONFORM", "statement", "尚未建立"));
        assertField(enterprise.post(ALL + "/" + id + "/abandonment", Map.of("reason", " ")), "reason");
        assertThat(enterprise.post(ALL + "/" + id + "/abandonment", Map.of("reason", "组织调整")))
                .hasStatus(HttpStatus.CREATED);
        assertRefused(
                enterprise.put(ALL + "/" + id + "/answers/" + CLAUSE, 1, Map.of()),
                HttpStatus.CONFLICT,
                "already-abandoned");
        assertRefused(
                enterprise.post(ALL + "/" + id + "/abandonment", Map.of("reason", "再次")),
                HttpStatus.CONFLICT,
                "already-abandoned");
        assertThat(body(enterprise.get("/api/v1/tasks")).get("total").asInt()).isZero();

        var next = body(enterprise.post(ALL, Map.of("carryOverFrom", id)))
                .get("id")
                .asText();
        var carried = body(enterprise.get(ALL + "/" + next + "/answers")).at("/items/0");
        assertThat(carried.get("carriedOver").asBoolean()).isTrue();
        assertThat(carried.get("answered").asBoolean()).isFalse();
        assertThat(carried.get("statement").asText()).isEqualTo("尚未建立");

        enterprise.post(ALL + "/" + next + "/abandonment", Map.of("reason", "再次调整"));
        next = body(enterprise.post(ALL, Map.of("carryOverFrom", next)))
                .get("id")
                .asText();
        assertThat(body(enterprise.get(ALL + "/" + next + "/answers"))
                        .at("/items/0/statement")
                        .asText())
                .isEqualTo("尚未建立");

        assertThat(body(enterprise.get(ALL + "/" + next))
                        .at("/parts/1/indicators/0/progress/toConfirm")
                        .asInt())
                .isEqualTo(1);
        var confirmed = enterprise.post(ALL + "/" + next + "/confirmations", Map.of("secondLevel", "QMS-01"));
        assertThat(body(confirmed).get("confirmed").asInt()).isEqualTo(1);
        assertThat(body(enterprise.get(ALL + "/" + next + "/answers"))
                        .at("/items/0/answered")
                        .asBoolean())
                .isTrue();
        assertThat(body(enterprise.get(ALL + "/" + next))
                        .at("/progress/toConfirm")
                        .asInt())
                .isZero();
    }

    @Test
    void aWholeFirstLevelIndicatorIsConfirmedAtOnce() {
        var id = start();
        for (var clause : List.of("QMS-01-L1-1", "QMS-02-L1-1", "DIG-01-L1-1")) {
            enterprise.put(
                    ALL + "/" + id + "/answers/" + clause, 0, Map.of("conformity", "NONCONFORM", "statement", "尚未建立"));
        }
        enterprise.put(
                ALL + "/" + id + "/performance/PERF-01",
                0,
                Map.of("applicable", true, "basis", Map.of("scope", "全公司")));
        enterprise.post(ALL + "/" + id + "/abandonment", Map.of("reason", "组织调整"));
        var next = ALL + "/"
                + body(enterprise.post(ALL, Map.of("carryOverFrom", id)))
                        .get("id")
                        .asText();

        assertThat(body(enterprise.post(next + "/confirmations", Map.of("firstLevel", "QMS")))
                        .get("confirmed")
                        .asInt())
                .isEqualTo(2);
        assertThat(body(enterprise.post(next + "/confirmations", Map.of("firstLevel", "PERF")))
                        .get("confirmed")
                        .asInt())
                .isEqualTo(1);
        assertRefused(
                enterprise.post(next + "/confirmations", Map.of("firstLevel", "NONE")),
                HttpStatus.NOT_FOUND,
                "not-found");
        assertRefused(enterprise.post(next + "/confirmations", Map.of()), HttpStatus.NOT_FOUND, "not-found");
        var progress = body(enterprise.get(next)).get("progress");
        assertThat(progress.get("answered").asInt()).isEqualTo(2);
        assertThat(progress.get("toConfirm").asInt()).isEqualTo(1);
    }

    @Test
    void aVersionThatNeverWasIsStaleAndNoFault() {
        assertRefused(
                enterprise.put(ALL + "/" + start() + "/answers/" + CLAUSE, 7, Map.of()),
                HttpStatus.CONFLICT,
                "stale-version");
    }

    private static Map<String, Object> figures(String parameter, String value, int version) {
        return Map.of("parameters", Map.of(parameter, Map.of("value", value, "version", version)));
    }

    private String start() {
        var started = enterprise.post(ALL, Map.of());
        assertThat(started).hasStatus(HttpStatus.CREATED);
        var id = body(started).get("id").asText();
        assertThat(started).hasHeader("Location", ALL + "/" + id);
        return id;
    }

    private static void assertField(MvcTestResult result, String field) {
        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(body(result).at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(body(result).at("/errors/0/message").asText()).isNotBlank();
    }

    private static void assertRefused(MvcTestResult result, HttpStatus status, String rule) {
        assertThat(result).hasStatus(status);
        assertThat(body(result).get("type").asText()).isEqualTo("/problems/" + rule);
        assertThat(body(result).get("detail").asText()).isNotBlank();
    }
}
