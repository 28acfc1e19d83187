package io.zhiheng.administration;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestStaff;
import io.zhiheng.platform.workflow.model.ShippedFiles;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One draft of each process, in one hand at a time. */
@IntegrationTest
class DraftApiTest {

    private static final String PATH = "/api/v1/admin/process-drafts/selfAssessment";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ShippedFiles shipped;

    TestStaff author;
    TestStaff colleague;

    @BeforeEach
    void nobodyDraws() {
        jdbc.update("delete from draft");
        author = new TestStaff(mvc, "demo-process-admin-1");
        colleague = new TestStaff(mvc, "demo-process-admin-2");
    }

    @Test
    void aDraftBeginsFromWhatIsInForceAndKeepsWhatIsSaved() {
        var opened = body(author.post(PATH, Map.of()));
        assertThat(opened.path("hand").path("mine").asBoolean()).isTrue();
        assertThat(opened.path("model").asText()).contains("completeProfile");
        assertThat(opened.path("forms")).hasSizeGreaterThan(5);
        int version = opened.path("version").asInt();
        var saved = author.put(PATH, version, Map.of("model", model("完善企业信息", "核对企业信息")));
        assertThat(saved).hasStatusOk();
        assertThat(saved).headers().hasValue("ETag", "\"" + (version + 1) + "\"");
        assertThat(body(author.get(PATH)).path("model").asText()).contains("核对企业信息");
    }

    @Test
    void anOlderDraftIsNeverSavedOverANewerOne() {
        author.post(PATH, Map.of());
        assertThat(author.put(PATH, 0, Map.of("model", model("完善", "核对")))).hasStatusOk();
        assertThat(author.put(PATH, 0, Map.of("model", model("完善", "填写"))))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/stale-version");
        assertThat(author.put(PATH, (String) null, Map.of("model", "x"))).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(body(author.get(PATH)).path("model").asText()).doesNotContain("填写企业信息");
    }

    @Test
    void whoHasItInHandIsToldWhenAColleagueTakesItOver() {
        author.post(PATH, Map.of());
        var seen = body(colleague.post(PATH, Map.of()));
        assertThat(seen.path("hand").path("mine").asBoolean()).isFalse();
        assertThat(seen.path("hand").path("name").asText()).isEqualTo("demo-process-admin-1");
        assertThat(colleague.put(PATH, 0, Map.of("model", model("完善", "核对"))))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("demo-process-admin-1");

        assertThat(colleague.post(PATH + "/hold?takeOver=true", Map.of())).hasStatusOk();
        assertThat(author.post(PATH + "/hold", Map.of()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/draft-held");
        assertThat(author.post(PATH + "/aside", Map.of("model", model("完善", "我的"))))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(jdbc.queryForObject(
                        "select count(*) from draft where aside and saved_by_name = 'demo-process-admin-1'",
                        Integer.class))
                .isEqualTo(1);
        assertThat(body(colleague.get(PATH)).path("model").asText()).doesNotContain("我的企业信息");
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_record where action = 'processDraftTakenOver'"
                                + " and account_name = 'demo-process-admin-2'",
                        Integer.class))
                .isPositive();
    }

    @Test
    void tenMinutesWithoutASignOfLifeGiveItBack() {
        author.post(PATH, Map.of());
        jdbc.update("update draft set alive_at = alive_at - interval '9 minutes 50 seconds'");
        assertThat(body(colleague.post(PATH, Map.of()))
                        .path("hand")
                        .path("mine")
                        .asBoolean())
                .isFalse();
        jdbc.update("update draft set alive_at = alive_at - interval '10 seconds'");
        assertThat(body(colleague.post(PATH, Map.of()))
                        .path("hand")
                        .path("mine")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aFaultyDraftIsKeptAndSaysWhyItCannotBeProposed() {
        author.post(PATH, Map.of());
        assertThat(author.put(PATH, 0, Map.of("model", model("${rateSelfAssessmentDelegate}", "${dataSource}"))))
                .hasStatusOk();
        var checked = body(author.get(PATH + "/check"));
        assertThat(checked.path("accepted").asBoolean()).isFalse();
        assertThat(checked.path("reasons").get(0).path("element").asText()).isEqualTo("rateSelfAssessment");
        assertThat(proposed(1)).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(author.get(PATH)).hasStatusOk();
    }

    @Test
    void aProposedDraftEndsAndWaitsForAColleague() {
        author.post(PATH, Map.of());
        author.put(PATH, 0, Map.of("model", model("完善企业信息", "核对企业信息")));
        assertThat(body(author.get(PATH + "/check")).path("accepted").asBoolean())
                .isTrue();
        assertThat(proposed(0)).hasStatus(HttpStatus.CONFLICT);
        var release = body(proposed(1)).path("id").asText();
        assertThat(body(author.get("/api/v1/admin/processes/" + release))
                        .path("state")
                        .asText())
                .isEqualTo("PENDING");
        assertThat(author.get(PATH)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aFormOfItsOwnComesWithTheDraft() {
        author.post(PATH, Map.of());
        var form = new String(shipped.forms().get("submit-self-assessment.form"), StandardCharsets.UTF_8)
                .replaceFirst("\"label\": *\"", "$0（改）");
        assertThat(author.put(PATH, 0, Map.of("forms", Map.of("submit-self-assessment.form", form))))
                .hasStatusOk();
        assertThat(author.put(PATH, 1, Map.of("forms", Map.of("unused.form", form.replace("submit-self", "other")))))
                .hasStatusOk();
        assertThat(body(author.get(PATH + "/check")).path("reasons").toString()).contains("unused.form");
        var none = new HashMap<String, String>();
        none.put("unused.form", null);
        assertThat(author.put(PATH, 2, Map.of("forms", none))).hasStatusOk();
        assertThat(author.put(PATH, 3, Map.of("forms", Map.of("../x.exe", form))))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("x.exe");
        var release = body(proposed(3)).path("id").asText();
        assertThat(author.get("/api/v1/admin/processes/" + release + "/files/submit-self-assessment.form"))
                .bodyText()
                .contains("（改）");
    }

    @Test
    void whatIsThrownAwayIsGoneAndOnlyAdministratorsOfProcessesComeNear() {
        author.post(PATH, Map.of());
        assertThat(colleague.delete(PATH)).hasStatus(HttpStatus.CONFLICT);
        assertThat(author.delete(PATH)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(author.get(PATH)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(author.post("/api/v1/admin/process-drafts/unknown", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        for (var token : new String[] {"demo-platform-admin", "demo-security-auditor", "demo-institution-manager"}) {
            assertThat(new TestStaff(mvc, token).post(PATH, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(new TestStaff(mvc, token).get("/api/v1/admin/process-contracts/selfAssessment"))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    private MvcTestResult proposed(int version) {
        return author.post(PATH + "/proposal", version, Map.of("note", "名称更清楚"));
    }

    private String model(String before, String after) {
        var text = new String(shipped.models().get("self-assessment.bpmn"), StandardCharsets.UTF_8);
        assertThat(text).contains(before);
        return text.replace(before, after);
    }
}
