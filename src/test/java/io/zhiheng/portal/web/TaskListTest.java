package io.zhiheng.portal.web;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The task list over the real engine. */
@IntegrationTest
class TaskListTest {

    private static final String TASKS = "/api/v1/tasks";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    TestEnterprise enterprise;
    String id;

    @BeforeEach
    void start() {
        enterprise = new TestEnterprise(mvc, jdbc);
        id = body(enterprise.post("/api/v1/self-assessments", Map.of()))
                .get("id")
                .asText();
    }

    @Test
    void theFirstTaskOfASelfAssessmentIsTheProfile() {
        var list = body(enterprise.get(TASKS));

        assertThat(list.get("total").asInt()).isEqualTo(1);
        var task = list.at("/items/0");
        assertThat(task.get("id").asText()).isEqualTo(id + ":completeProfile:-");
        assertThat(task.get("step").asText()).isEqualTo("completeProfile");
        assertThat(task.get("item").asText()).isEqualTo("-");
        assertThat(task.get("name").asText()).isEqualTo("完善企业信息");
        assertThat(task.get("businessKey").asText()).isEqualTo(id);
        assertThat(task.get("form").asText()).isEqualTo("enterprise-profile");
        assertThat(task.get("page").asText()).startsWith("/").contains(id);
        assertThat(task.get("assignee").isNull()).isTrue();
    }

    @Test
    void itsFormComesFromTheDeployment() {
        var form = body(enterprise.get(TASKS + "/" + id + ":completeProfile:-/form"));
        assertThat(form.get("id").asText()).isEqualTo("enterprise-profile");
    }

    @Test
    void itNeedsNoClaim() {
        assertThat(enterprise.post(TASKS + "/" + id + ":completeProfile:-/claim", Map.of()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("task-needs-no-claim");
    }

    @Test
    void aTaskWhoseTurnHasNotComeDoesNotExistYet() {
        assertThat(enterprise.post(TASKS + "/" + id + ":assessQms:QMS/completion", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aStrangerSeesNothingOfIt() {
        var stranger = new TestEnterprise(mvc, jdbc);

        assertThat(body(stranger.get(TASKS)).get("total").asInt()).isZero();
        assertThat(stranger.post(TASKS + "/" + id + ":completeProfile:-/completion", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.get(TASKS + "/" + id + ":completeProfile:-/form")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void givingUpTakesTheTaskAway() {
        enterprise.post("/api/v1/self-assessments/" + id + "/abandonment", Map.of("reason", "重新规划后再评"));
        assertThat(body(enterprise.get(TASKS)).get("total").asInt()).isZero();
    }
}
