package io.zhiheng.notification.occasion;

import static io.zhiheng.TestEnterprise.body;
import static io.zhiheng.request.RunningRequest.account;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.TestTime;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.request.AssessmentRequestId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A manager gives a real review of one member to another. */
@IntegrationTest
class HandOverNoticesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    RuntimeService engine;

    private final AssessmentRequestId request = AssessmentRequestId.next();
    private final String number = "ZH-RQ-" + request.toString().substring(0, 8);

    @BeforeEach
    void anIndicatorIsBeingReviewed() {
        jdbc.update(
                """
                insert into assessment_request (id, version, number, enterprise, enterprise_name, institution, self_assessment,
                self_level, content, state, state_since, drafted_by, drafted_at)
                values (?, 0, ?, ?, '恒川阀门', ?, ?, 3, '{}', 'DOC_REVIEW', now(), '李四', now())""",
                request.value(),
                number,
                new TestEnterprise(mvc, jdbc).id().value(),
                DemoAccounts.INSTITUTION,
                UUID.randomUUID());
        jdbc.update(
                "insert into team_member (request, account, name, lead) values (?, ?, '甲', true)",
                request.value(),
                account("demo-assessor-1"));
        jdbc.update(
                "insert into team_member (request, account, name, lead) values (?, ?, '乙', false)",
                request.value(),
                account("demo-assessor-2"));
        var later = Date.from(TestTime.now().plus(30, ChronoUnit.DAYS));
        engine.createProcessInstanceByKey("thirdPartyAssessment")
                .businessKey(request.toString())
                .setVariables(Map.of(
                        "enterprise",
                        UUID.randomUUID().toString(),
                        "institution",
                        DemoAccounts.INSTITUTION.toString(),
                        "managers",
                        "manager:" + DemoAccounts.INSTITUTION,
                        "team",
                        "team:" + request,
                        "lead",
                        account("demo-assessor-1").toString(),
                        "indicators",
                        List.of("QMS"),
                        "dueAt",
                        later,
                        "remindAt",
                        later,
                        "platformAt",
                        later))
                .startBeforeActivity("documentReview")
                .execute();
        assertThat(new TestStaff(mvc, "demo-assessor-1").post("/api/v1/tasks/" + task() + "/claim", Map.of()))
                .hasStatus2xxSuccessful();
    }

    @Test
    void whoGetsATaskIsToldAndSoIsWhoHadIt() {
        var outcome = body(new TestStaff(mvc, "demo-institution-manager")
                .post(
                        "/api/v1/tasks/reassignments",
                        Map.of("tasks", List.of(task()), "to", account("demo-assessor-2"), "reason", "甲休假")));
        assertThat(outcome.get("done")).as(outcome.toString()).hasSize(1);

        var received = latest("demo-assessor-2");
        assertThat(received.get("subject").asText()).isEqualTo("您收到一项改派的任务：按指标评审 · 6.2 质量管理体系的有效性");
        assertThat(received.get("text").asText()).contains(number, "恒川阀门", "原因：甲休假");
        assertThat(received.get("link").asText()).isEqualTo("/staff/requests/" + request + "/clauses?indicator=QMS");
        var lost = latest("demo-assessor-1");
        assertThat(lost.get("subject").asText()).isEqualTo("您的任务已改派：按指标评审 · 6.2 质量管理体系的有效性");
        assertThat(lost.get("link").isNull()).isTrue();
        assertThat(body(new TestStaff(mvc, "demo-assessor-3").get("/api/v1/inbox?size=100"))
                        .toString())
                .doesNotContain(number);
    }

    @Test
    void whatIsRefusedIsToldToNobody() {
        var outcome = body(new TestStaff(mvc, "demo-institution-manager")
                .post(
                        "/api/v1/tasks/reassignments",
                        Map.of("tasks", List.of(task()), "to", account("demo-assessor-3"), "reason", "甲休假")));
        assertThat(outcome.at("/refused/0/task").asText()).contains("按指标评审");
        assertThat(body(new TestStaff(mvc, "demo-assessor-3").get("/api/v1/inbox?size=100"))
                        .toString())
                .doesNotContain(number);
    }

    private String task() {
        return request + ":reviewDocuments:QMS";
    }

    private JsonNode latest(String token) {
        return body(new TestStaff(mvc, token).get("/api/v1/inbox")).get("items").get(0);
    }
}
