package io.zhiheng.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.administration.application.catalogue.draft.CatalogueDraftQueries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A draft of a catalogue is changed element by element; whatever is typed stays, and the check says what is wrong. */
@IntegrationTest
class CatalogueDraftApiTest {

    private static final String API = "/api/v1/admin/catalogue-drafts/ZH-QMC";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    CatalogueDraftQueries drafts;

    TestStaff author;
    TestStaff colleague;
    JsonNode before;

    @BeforeEach
    void aDraftIsBegun() {
        author = new TestStaff(mvc, "demo-process-admin-1");
        colleague = new TestStaff(mvc, "demo-process-admin-2");
        jdbc.update("delete from draft where kind = 'CATALOGUE'");
        author.send("/staff/catalogue/editions/1.2/draft", Map.of());
        before = drafts.text("ZH-QMC");
    }

    @Test
    void theTreeIsToldWithoutClausesAndTheClausesByBranches() {
        var view = body(author.post(API, Map.of()));
        assertThat(view.at("/hand/mine").asBoolean()).isTrue();
        assertThat(view.at("/levels").size()).isEqualTo(5);
        assertThat(view.at("/tree/0/branches/0/parts").asInt()).isEqualTo(9);
        assertThat(view.at("/tree/3/branches").findValuesAsText("kind")).contains("PARAMETER", "SECOND_LEVEL");
        assertThat(body(author.get(API + "/branches/QMS-01")).path("total").asInt())
                .isEqualTo(9);
        assertThat(body(author.get(API + "/search?q=在手订单"))
                        .at("/items/0/branch")
                        .asText())
                .isEqualTo("QMS-01");
        assertThat(body(author.get(API + "/check")).path("accepted").asBoolean())
                .isTrue();
        assertThat(author.get("/staff/catalogue/drafts/ZH-QMC/editor")).hasStatusOk();
    }

    @Test
    void whatIsNoNumberStaysAsTypedAndIsNamedAtItsField() {
        save(0, set("CLAUSE", "QMS-01-L1-1", "weight", "两倍"), set("SECOND_LEVEL", "PERF-01", "decimals", "2.5"));
        save(
                1,
                set("CLAUSE", "QMS-01-L1-1", "text", " "),
                set("SECOND_LEVEL", "PERF-01", "thresholds.3", Map.of("operator", "<=", "value", "很少")));
        assertThat(body(author.get(API + "/elements/CLAUSE/QMS-01-L1-1"))
                        .at("/element/weight")
                        .asText())
                .isEqualTo("两倍");
        var checked = body(author.get(API + "/check"));
        assertThat(checked.path("accepted").asBoolean()).isFalse();
        var said = new ArrayList<String>();
        checked.path("faults")
                .forEach(fault -> said.add(fault.path("element").asText()
                        + ' '
                        + fault.path("branch").asText("-")
                        + ' '
                        + fault.path("field").asText()
                        + ' '
                        + fault.path("message").asText()));
        assertThat(said)
                .containsExactlyInAnyOrder(
                        "QMS-01-L1-1 QMS-01 weight 数值不正确或位数过多",
                        "PERF-01 - decimals 应是整数",
                        "PERF-01 - thresholds.3.value 数值不正确或位数过多");
        save(2, set("CLAUSE", "QMS-01-L1-1", "weight", "2"), set("SECOND_LEVEL", "PERF-01", "decimals", "2"));
        save(3, set("SECOND_LEVEL", "PERF-01", "thresholds.3", before("PERF-01").at("/thresholds/3")));
        assertThat(body(author.get(API + "/check")).at("/faults/0/message").asText())
                .isEqualTo("不能为空");
        assertThat(author.send("/staff/catalogue/drafts/ZH-QMC/proposal", Map.of("seen", "4", "reason", "x"))
                        .getResponse()
                        .getRedirectedUrl())
                .contains("/drafts/");
    }

    @Test
    void anElementIsAddedMovedRemovedAndPutBackWhereItWas() {
        var fresh = body(author.get(API + "/new/CLAUSE?into=QMS-01&level=3"));
        assertThat(fresh.path("id").asText()).isEqualTo("QMS-01-L3-3");
        save(0, change("ADD", "CLAUSE", null, "value", Map.of("element", fresh), "into", "QMS-01", "at", 1));
        save(
                1,
                set("CLAUSE", "QMS-01-L3-3", "text", "新的条款"),
                change("MOVE", "CLAUSE", "QMS-01-L3-3", "into", "QMS-02", "at", 0));
        var branch = body(author.get(API + "/branches/QMS-02"));
        assertThat(branch.at("/items/0/says").asText()).isEqualTo("新的条款");
        assertThat(body(author.get(API + "/check")).path("accepted").asBoolean())
                .isTrue();

        save(2, change("REMOVE", "CLAUSE", "QMS-01-L3-3"));
        assertThat(drafts.text("ZH-QMC")).isEqualTo(before);
        var whole = body(author.get(API + "/elements/SECOND_LEVEL/QMS-03?whole=true"));
        save(3, change("REMOVE", "SECOND_LEVEL", "QMS-03"));
        assertThat(body(author.get(API + "/new/CLAUSE?into=QMS-01&level=3"))
                        .path("id")
                        .asText())
                .isEqualTo("QMS-01-L3-3");
        save(
                4,
                change(
                        "ADD",
                        "SECOND_LEVEL",
                        null,
                        "value",
                        whole.path("uprooted"),
                        "into",
                        whole.path("into").asText(),
                        "at",
                        whole.path("at").asInt()));
        assertThat(drafts.text("ZH-QMC").toString()).hasSameSizeAs(before.toString());
        assertThat(body(author.get(API + "/check")).path("accepted").asBoolean())
                .isTrue();
        assertThat(author.get("/staff/catalogue/drafts/ZH-QMC"))
                .bodyText()
                .contains("没有差异")
                .doesNotContain("QMS-03");
    }

    @ParameterizedTest
    @CsvSource({
        "SET, CLAUSE, NOWHERE, text, x, , no-such-element",
        "SET, CLAUSE, QMS-01-L1-1, id, X, , no-such-field",
        "SET, CLAUSE, QMS-01-L1-1, evidence, x, , malformed-value",
        "SET, CLAUSE, QMS-01-L1-1, thresholds.1, x, , no-such-field",
        "SET, SECOND_LEVEL, QMS-01, formula, P01/P02, , no-such-field",
        "SET, HEAD, QMS-01, title, x, , no-such-element",
        "MOVE, CLAUSE, QMS-01-L1-1, , , PERF-01, wrong-place",
        "MOVE, SECOND_LEVEL, PERF-01, , , QMS, wrong-place",
        "ADD, CLAUSE, , , x, QMS-01, malformed-value",
        "REMOVE, FIRST_LEVEL, XYZ, , , , no-such-element",
    })
    void whatCannotBeIsRefusedAndChangesNothing(
            String act, String kind, String id, String field, String value, String into, String rule) {
        var edit = change(act, kind, id, "field", field, "value", value, "into", into);
        var good = set("CLAUSE", "QMS-01-L1-1", "text", "先改这里");
        assertThat(author.put(API, 0, Map.of("edits", List.of(good, edit))))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/" + rule);
        assertThat(drafts.text("ZH-QMC")).isEqualTo(before);
    }

    @Test
    void anIdIsNeverGivenTwice() {
        var again = Map.of("element", Map.of("id", "QMS-01-L1-1", "text", "x"));
        assertThat(author.put(
                        API,
                        0,
                        Map.of("edits", List.of(change("ADD", "CLAUSE", null, "value", again, "into", "QMS-01")))))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/element-there");
    }

    @Test
    void oneHandAtATimeAndNothingOverWhatOneHasNotSeen() {
        save(0, set("CLAUSE", "QMS-01-L1-1", "text", "甲"));
        assertThat(author.put(API, 0, Map.of("edits", List.of(set("CLAUSE", "QMS-01-L1-1", "text", "乙")))))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/stale-version");
        assertThat(author.put(API, (String) null, Map.of("edits", List.of()))).hasStatus(428);
        assertThat(body(colleague.post(API, Map.of())).at("/hand/name").asText())
                .isEqualTo("demo-process-admin-1");
        assertThat(colleague.put(API, 1, Map.of("edits", List.of(set("CLAUSE", "QMS-01-L1-1", "text", "丙")))))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/draft-held");
        assertThat(colleague.post(API + "/hold?takeOver=true", Map.of())).hasStatusOk();
        assertThat(author.post(API + "/hold", Map.of())).hasStatus(HttpStatus.CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"demo-institution-manager", "demo-assessor-1", "demo-platform-admin", "demo-security-auditor"})
    void nobodyElseSeesOrChanges(String token) {
        var other = new TestStaff(mvc, token);
        for (var path : List.of("", "/branches/QMS-01", "/elements/CLAUSE/QMS-01-L1-1", "/check", "/search?q=x")) {
            assertThat(other.get(API + path)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(other.put(API, 0, Map.of("edits", List.of()))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(other.get("/staff/catalogue/drafts/ZH-QMC/editor")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private JsonNode before(String id) {
        for (var first : before.path("first_level")) {
            for (var second : first.path("second_level")) {
                if (second.path("id").asText().equals(id)) {
                    return second;
                }
            }
        }
        throw new AssertionError(id);
    }

    private void save(int seen, Object... edits) {
        assertThat(author.put(API, seen, Map.of("edits", List.of(edits)))).hasStatusOk();
    }

    private static Map<String, Object> set(String kind, String id, String field, Object value) {
        return change("SET", kind, id, "field", field, "value", value);
    }

    private static Map<String, Object> change(String act, String kind, String id, Object... more) {
        var edit = new HashMap<String, Object>();
        edit.put("act", act);
        edit.put("kind", kind);
        edit.put("id", id);
        for (int at = 0; at < more.length; at += 2) {
            edit.put((String) more[at], more[at + 1]);
        }
        return edit;
    }

    private static JsonNode body(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return TestEnterprise.body(result);
    }
}
