package io.zhiheng.upgrade;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.TestStaff;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.frozen.RateSelfAssessment;
import io.zhiheng.demo.StoryClock;
import io.zhiheng.platform.storage.content.Samples;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What was under way in the build before goes on in this one. */
@SpringBootTest(
        properties = {
            "zhiheng.demo.seed=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.generic-properties.properties.job-executor-activate=false"
        })
@ContextConfiguration(initializers = HomeOfLandedBuild.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("demo")
class UpgradeTest {

    private static final ObjectMapper json = new ObjectMapper();
    private static final String SELF_ASSESSMENTS = "/api/v1/self-assessments";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    RateSelfAssessment rateSelfAssessment;

    @Autowired
    StoryClock clock;

    /** Limits are what they were when its people went home. */
    @BeforeEach
    void theNextMorning() {
        var evening = jdbc.queryForObject("select max(occurred_at) from audit_record", Timestamp.class)
                .toInstant();
        clock.goBackTo(evening.plusSeconds(1));
    }

    @AfterEach
    void today() {
        clock.returnToNow();
    }

    @Test
    void aHalfFilledSelfAssessmentIsFilledInFurtherAndItsPartDeclared() {
        var enterprise = new TestStaff(mvc, "demo-enterprise-half");
        var id = body(enterprise.get(SELF_ASSESSMENTS)).at("/items/0/id").asText();
        var base = SELF_ASSESSMENTS + "/" + id;
        var evidence = body(enterprise.upload(base + "/evidence", "质量手册.pdf", Samples.pdf()))
                .get("id")
                .asText();

        for (var answer : body(enterprise.get(base + "/answers")).get("items")) {
            if (answer.get("clause").asText().startsWith("QMS")
                    && !answer.get("answered").asBoolean()) {
                var content = Map.of(
                        "conformity", "CONFORM", "statement", "按程序文件执行，抽查十份均符合要求。", "evidence", List.of(evidence));
                assertThat(enterprise.put(
                                base + "/answers/" + answer.get("clause").asText(),
                                answer.get("version").asInt(),
                                content))
                        .hasStatusOk();
            }
        }
        assertThat(enterprise.post(
                        "/api/v1/tasks/" + id + ":assessQms:QMS/completion",
                        Map.of("responsible", "周敏", "note", "已核对", "confirmed", true)))
                .hasStatus2xxSuccessful();

        assertThat(openSteps(id)).containsExactlyInAnyOrder("assessDig", "assessSus", "assessPerf");
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, acceptRequest, demo-institution-manager, ACCEPTED, ACCEPTED",
        "TEAM_PROPOSED, confirmTeam, demo-enterprise-valve-04, CONFIRMED, DOC_REVIEW",
        "ENTERPRISE_CONFIRM, confirmReport, demo-enterprise-valve-11, CONFIRMED, DECISION"
    })
    void aRunningRequestTakesItsNextStep(String state, String step, String who, String outcome, String next) {
        var id = text("select id::text from assessment_request where state = ?", state);
        var task = "/api/v1/tasks/" + id + ":" + step + ":-";
        var person = new TestStaff(mvc, who);
        if (who.startsWith("demo-institution")) {
            assertThat(person.post(task + "/claim", Map.of())).hasStatus2xxSuccessful();
        }

        assertThat(person.post(task + "/completion", Map.of("outcome", outcome)))
                .hasStatus2xxSuccessful();

        assertThat(text("select state from assessment_request where id = ?::uuid", id))
                .isEqualTo(next);
        assertThat(openSteps(id)).isNotEmpty().doesNotContain(step);
    }

    @Test
    void everySubmittedSelfAssessmentIsStillRatedByTheSameFigures() {
        var submitted = jdbc.queryForList(
                "select self_assessment::text from submission where revision = 1 and rating is not null", String.class);

        assertThat(submitted).hasSizeGreaterThan(20).allSatisfy(id -> {
            var before = text("select rating from submission where self_assessment = ?::uuid and revision = 1", id);
            assertKept(read(before), json.valueToTree(rateSelfAssessment.execute(SelfAssessmentId.of(id))), id);
        });
    }

    /** A finding that holds the whole down is known since edition 1.1. */
    @ParameterizedTest
    @CsvSource({"demo-enterprise-plant-24, 1.0, ", "demo-enterprise-half, 1.2, SUS-05-L1-1"})
    void whatWasBegunUnderAnEditionGoesOnUnderIt(String who, String edition, String ceiling) {
        var enterprise = new TestStaff(mvc, who);
        var base = SELF_ASSESSMENTS + "/"
                + body(enterprise.get(SELF_ASSESSMENTS)).at("/items/0/id").asText();
        assertThat(body(enterprise.get(base)).at("/edition").asText()).isEqualTo(edition);

        var satisfaction = item(body(enterprise.get(base + "/performance")), "indicator", "PERF-08");
        var figures = Map.of("P14", figure(satisfaction, "P14", "9000"), "P15", figure(satisfaction, "P15", "100"));
        assertThat(enterprise.put(
                        base + "/performance/PERF-08",
                        satisfaction.get("version").asInt(),
                        Map.of(
                                "parameters",
                                figures,
                                "statement",
                                "按回收的有效问卷统计。",
                                "evidence",
                                List.of(file(enterprise, base)))))
                .hasStatusOk();
        var answer = item(body(enterprise.get(base + "/answers")), "clause", "SUS-05-L1-1");
        assertThat(enterprise.put(
                        base + "/answers/SUS-05-L1-1",
                        answer.get("version").asInt(),
                        Map.of("conformity", "NONCONFORM", "statement", "许可证已到期，正在换证。", "evidence", List.of())))
                .hasStatusOk();

        var preview = body(enterprise.get(base + "/preview"));
        assertThat(preview.get("status").asText()).isEqualTo("OK");
        assertThat(preview.at("/ceilings/0/clause").asText(null)).isEqualTo(ceiling);
        assertThat(preview.at("/secondLevel/26/value").asText()).isEqualTo("90.00");
    }

    private static String file(TestStaff enterprise, String base) {
        var uploaded = enterprise.upload(base + "/evidence", "满意度调查.pdf", Samples.pdf());
        assertThat(uploaded).hasStatus2xxSuccessful();
        return body(uploaded).get("id").asText();
    }

    private static JsonNode item(JsonNode list, String key, String value) {
        return StreamSupport.stream(list.get("items").spliterator(), false)
                .filter(each -> each.get(key).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> figure(JsonNode indicator, String parameter, String value) {
        var version = indicator.at("/parameters/" + parameter + "/version").asInt();
        return Map.of("value", value, "version", version);
    }

    @Test
    void aCertificateThatWasGivenUnderEditionOneIsSupervised() {
        var id = text("select id::text from assessment_request where state = ?", "SURVEILLANCE");
        var task = "/api/v1/tasks/" + id + ":superviseCertificate:-";
        var manager = new TestStaff(mvc, "demo-institution-manager");
        assertThat(manager.post(task + "/claim", Map.of())).hasStatus2xxSuccessful();

        assertThat(manager.post(task + "/completion", Map.of("outcome", "PASSED", "findings", "体系运行有效，绩效保持。")))
                .hasStatus2xxSuccessful();

        assertThat(text("select state from assessment_request where id = ?::uuid", id))
                .isEqualTo("CERTIFIED");
    }

    @Test
    void whatIsBegunNowUsesTheNewEditionAndTakesTheOldAnswersOver() {
        var enterprise = new TestStaff(mvc, "demo-enterprise-done");
        var before = body(enterprise.get(SELF_ASSESSMENTS)).at("/items/0/id").asText();

        var started = body(enterprise.post(SELF_ASSESSMENTS, Map.of("carryOverFrom", before)));

        assertThat(started.get("notCarriedOver")).isEmpty();
        var base = SELF_ASSESSMENTS + "/" + started.get("id").asText();
        assertThat(body(enterprise.get(base)).at("/edition").asText()).isEqualTo("1.2");
        assertThat(body(enterprise.get(base + "/answers")).get("items"))
                .hasSize(136)
                .allSatisfy(
                        answer -> assertThat(answer.get("conformity").isNull()).isFalse())
                .allSatisfy(answer ->
                        assertThat(answer.get("carriedOver").asBoolean()).isTrue());
        assertThat(body(enterprise.get(base + "/preview")).at("/overall/level").asInt())
                .as("nothing counts before it is confirmed")
                .isZero();
    }

    @Test
    void everyOpenStepShowsItsPage() {
        var staff = List.of("demo-institution-manager", "demo-assessor-1", "demo-assessor-2", "demo-assessor-3");
        var enterprises = jdbc.queryForList(
                "select replace(name, 'demo', 'demo-enterprise') from account where enterprise is not null",
                String.class);
        var tasks = jdbc.queryForList("select business_key || ':' || step || ':' || item from open_task", String.class);

        assertThat(tasks)
                .isNotEmpty()
                .allSatisfy(task -> assertThat(Stream.concat(staff.stream(), enterprises.stream())
                                .anyMatch(who -> opens(who, task)))
                        .as(task)
                        .isTrue());
    }

    private boolean opens(String who, String task) {
        var answer = new TestStaff(mvc, who).get("/api/v1/tasks/" + task + "/form");
        return answer.getResponse().getStatus() == HttpStatus.OK.value();
    }

    private String text(String query, String argument) {
        return jdbc.queryForObject(query, String.class, argument);
    }

    private List<String> openSteps(String id) {
        return jdbc.queryForList("select step from open_task where business_key = ?", String.class, id);
    }

    /** A rating may come to say more, and in other words; whatever it said in figures it says again. */
    private static void assertKept(JsonNode before, JsonNode now, String where) {
        if (before.isObject()) {
            before.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(name -> !name.equals("text"))
                    .forEach(name -> assertKept(before.get(name), now.path(name), where + "/" + name));
        } else if (before.isArray()) {
            assertThat(now.size()).as(where).isEqualTo(before.size());
            for (int at = 0; at < before.size(); at++) {
                assertKept(before.get(at), now.get(at), where + "/" + at);
            }
        } else {
            assertThat(now.asText()).as(where).isEqualTo(before.asText());
        }
    }

    private static JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
