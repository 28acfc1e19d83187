package io.zhiheng.visit;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.TestTime;
import io.zhiheng.platform.storage.content.Samples;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RunningRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.team.domain.TeamMembers;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A request that stands at the plan of its visit, on the real engine and database; and what people do from there. */
abstract class OnSiteScene {

    static final byte[] PHOTO = Samples.jpg();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AssessmentRequests requests;

    @Autowired
    TeamMembers members;

    @Autowired
    RuntimeService engine;

    @Autowired
    TransactionTemplate transaction;

    TestEnterprise enterprise;
    TestStaff lead;
    TestStaff member;
    AssessmentRequestId id;

    @BeforeEach
    void standAtThePlan() {
        enterprise = new TestEnterprise(mvc, jdbc);
        lead = new TestStaff(mvc, "demo-assessor-1");
        member = new TestStaff(mvc, "demo-assessor-2");
        id = new RunningRequest(requests, members, engine, transaction)
                .at("planOnSite", enterprise, FinishedSelfAssessment.of(enterprise), Map.of());
    }

    void goOnSite() {
        var from = LocalDate.parse(body(lead.get("/api/v1/assessment-requests/" + id + "/steps/planOnSite/-"))
                .get("from")
                .asText());
        assertThat(complete(lead, "planOnSite", plan(from, 2))).hasStatus2xxSuccessful();
        jdbc.update("update on_site_visit set starts_on = ? where request = ?", today().minusDays(3), id.value());
        assertThat(complete(lead, "openOnSite", Map.of("attendees", "林建、周敏、方正")))
                .hasStatus2xxSuccessful();
        assertThat(state()).isEqualTo("ONSITE");
        assertThat(dueOf("assessOnSite"))
                .as("two days from the opening, and five more")
                .isEqualTo(today().plusDays(6));
    }

    static LocalDate today() {
        return TestTime.today();
    }

    static Map<String, Object> plan(LocalDate from, int days) {
        return Map.of("from", from.toString(), "days", days, "agenda", "首日上午首次会议，下午现场巡视", "places", "一号厂房、检测中心");
    }

    static Map<String, Object> finding(String severity, String description) {
        return Map.of(
                "severity",
                severity,
                "description",
                description,
                "requirement",
                "Q/ZH 201 第 5 条",
                "clause",
                "QMS-01-L1-1");
    }

    static Map<String, Object> closing() {
        return Map.of("summary", "总体符合，个别问题已沟通", "confirmed", true);
    }

    int version(String nc) {
        for (JsonNode item : body(lead.get(path())).get("items")) {
            if (nc.endsWith(item.get("id").asText())) {
                return item.get("version").asInt();
            }
        }
        throw new AssertionError(nc);
    }

    MvcTestResult complete(TestStaff who, String step, Map<String, Object> input) {
        return who.post("/api/v1/tasks/" + id + ":" + step + ":-/completion", input);
    }

    String path() {
        return "/api/v1/assessment-requests/" + id + "/nonconformities";
    }

    LocalDate dueOf(String step) {
        return jdbc.queryForObject(
                "select (due at time zone 'Asia/Shanghai')::date from open_task where business_key = ? and step = ?",
                LocalDate.class,
                id.toString(),
                step);
    }

    String state() {
        return jdbc.queryForObject("select state from assessment_request where id = ?", String.class, id.value());
    }

    static void assertField(MvcTestResult result, String field) {
        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(body(result).at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(body(result).at("/errors/0/message").asText()).isNotBlank();
    }

    static void assertRefused(MvcTestResult result, HttpStatus status, String rule) {
        assertThat(result).hasStatus(status);
        assertThat(body(result).get("type").asText()).isEqualTo("/problems/" + rule);
        assertThat(body(result).get("detail").asText()).isNotBlank();
    }

    static void assertField(MvcTestResult result, String field, String words) {
        assertField(result, field);
        assertThat(body(result).at("/errors/0/message").asText()).isEqualTo(words);
    }
}
