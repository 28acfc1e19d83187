package io.zhiheng.ownstep;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.platform.workflow.model.ShippedFiles;
import io.zhiheng.request.Applicant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Both sides walk both ways through steps that administrators put before the team of a request is proposed. */
@IntegrationTest
class OwnStepsOfRequestTest {

    private static final String PROCESS = "thirdPartyAssessment";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ShippedFiles shipped;

    @Autowired
    ModelVersions versions;

    Applicant applicant;
    TestEnterprise enterprise;
    TestStaff manager;
    String id;

    void standAtTheApproval(String readers) {
        new OwnSteps(mvc, shipped)
                .release(
                        "third-party-assessment.bpmn",
                        "toProposeTeam",
                        "teamFormingStarted",
                        "proposeTeam",
                        "MANAGERS",
                        readers);
        applicant = new Applicant(mvc, jdbc);
        enterprise = applicant.enterprise;
        id = applicant.filed();
        post(manager, "acceptRequest:-/claim", Map.of());
        post(manager, "acceptRequest:-/completion", Map.of("outcome", "ACCEPTED"));
    }

    @BeforeEach
    void aManager() {
        manager = new TestStaff(mvc, "demo-institution-manager");
    }

    /** Other tests go on by what ships. */
    @AfterEach
    void backToWhatShips() {
        versions.deploy(PROCESS, versions.shipped(PROCESS));
    }

    @Test
    void bothSidesWalkBothWaysAndTheTimelineTells() {
        standAtTheApproval("BOTH");
        assertThat(manager.post(task("ownApproval:-/completion"), Map.of("agree", "NO")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/task-not-claimed");
        assertThat(enterprise.post(task("ownApproval:-/completion"), Map.of("agree", "YES")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(new TestStaff(mvc, "demo-assessor-1").post(task("ownApproval:-/claim"), Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        post(manager, "ownApproval:-/claim", Map.of());
        post(manager, "ownApproval:-/release", Map.of());
        post(manager, "ownApproval:-/claim", Map.of());
        assertThat(manager.get("/staff/requests/" + id + "/steps/ownApproval/-"))
                .hasStatusOk();
        assertThat(turns(manager)).singleElement().satisfies(turn -> {
            assertThat(turn.path("page").asText()).isEqualTo("/staff/requests/" + id + "/steps/ownApproval/-");
            assertThat(turn.path("name").asText()).isEqualTo("法定代表人批准");
        });
        post(manager, "ownApproval:-/completion", Map.of("agree", "NO", "opinion", "请说明产能"));

        assertThat(turns(enterprise))
                .singleElement()
                .satisfies(turn -> assertThat(turn.path("page").asText())
                        .isEqualTo("/assessment-requests/" + id + "/steps/ownSupplement/-"));
        assertThat(enterprise.get("/assessment-requests/" + id + "/steps/ownSupplement/-"))
                .hasStatusOk();
        assertThat(enterprise.post(task("ownSupplement:-/completion"), Map.of("text", "年产能 12 万件")))
                .hasStatus2xxSuccessful();
        post(manager, "ownApproval:-/claim", Map.of());
        post(manager, "ownApproval:-/completion", Map.of("agree", "YES"));

        post(manager, "proposeTeam:-/claim", Map.of());
        assertThat(told(enterprise)).contains("法定代表人批准", "补充说明", "法定代表人批准（第 2 次）");
        assertThat(told(manager)).contains("法定代表人批准").doesNotContain("补充说明");
        assertThat(body(enterprise.get(Applicant.PATH + "/" + id)).toString()).contains("请说明产能", "年产能 12 万件");
        assertThat(manager.get("/staff/requests/" + id)).hasStatusOk();
        assertThat(enterprise.get("/assessment-requests/" + id)).hasStatusOk();
    }

    @Test
    void theStateOfThePhaseBeforeHoldsAndTheRequestCanBeWithdrawn() {
        standAtTheApproval("INSTITUTION");
        assertThat(applicant.state(id)).isEqualTo("SUBMITTED");
        post(manager, "ownApproval:-/claim", Map.of());
        post(manager, "ownApproval:-/completion", Map.of("agree", "NO"));
        assertThat(told(enterprise)).doesNotContain("法定代表人批准");
        assertThat(enterprise.post(Applicant.PATH + "/" + id + "/withdrawal", Map.of("reason", "改期")))
                .hasStatus2xxSuccessful();
        assertThat(applicant.state(id)).isEqualTo("WITHDRAWN");
    }

    private String task(String step) {
        return "/api/v1/tasks/" + id + ":" + step;
    }

    private void post(TestStaff staff, String act, Map<String, Object> input) {
        assertThat(staff.post(task(act), input)).as(act).hasStatus2xxSuccessful();
    }

    private List<JsonNode> turns(TestEnterprise reader) {
        return list(body(reader.get(Applicant.PATH + "/" + id)).path("turns"));
    }

    private List<JsonNode> turns(TestStaff reader) {
        return list(body(reader.get(Applicant.PATH + "/" + id)).path("turns"));
    }

    private List<String> told(TestEnterprise reader) {
        return whats(body(reader.get(Applicant.PATH + "/" + id)));
    }

    private List<String> told(TestStaff reader) {
        return whats(body(reader.get(Applicant.PATH + "/" + id)));
    }

    private static List<String> whats(JsonNode request) {
        return list(request.path("timeline")).stream()
                .map(line -> line.path("what").asText())
                .toList();
    }

    private static List<JsonNode> list(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false).toList();
    }
}
