package io.zhiheng.notification.occasion;

import static io.zhiheng.TestEnterprise.body;
import static io.zhiheng.request.RunningRequest.account;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.finding.DialogueContinued;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class DialogueNoticesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEventPublisher events;

    private final AssessmentRequestId request = AssessmentRequestId.next();
    private final String number = "ZH-RQ-" + request.toString().substring(0, 8);
    private final Attribution assessor =
            new Attribution(Attribution.Side.INSTITUTION, account("demo-assessor-1"), "陈静");
    private TestEnterprise enterprise;

    @BeforeEach
    void aTeamReviews() {
        enterprise = new TestEnterprise(mvc, jdbc);
        jdbc.update("""
                insert into assessment_request (id, version, number, enterprise, enterprise_name, institution, self_assessment,
                self_level, content, state, state_since, drafted_by, drafted_at)
                values (?, 0, ?, ?, '恒川阀门', ?, ?, 3, '{}', 'DOC_REVIEW', now(), '李四', now())""", request.value(), number, enterprise.id().value(), DemoAccounts.INSTITUTION, UUID.randomUUID());
        jdbc.update(
                "insert into team_member (request, account, name, lead) values (?, ?, '甲', true)",
                request.value(),
                account("demo-assessor-1"));
        jdbc.update(
                "insert into team_member (request, account, name, lead) values (?, ?, '乙', false)",
                request.value(),
                account("demo-assessor-2"));
    }

    @Test
    void theEnterpriseIsToldOnceUntilItHasLooked() {
        writes(assessor, "6.2.1-2.1");
        writes(assessor, "6.2.1-2.2");
        var inbox = body(enterprise.get("/api/v1/inbox"));
        assertThat(inbox.get("total").asInt()).isEqualTo(1);
        assertThat(inbox.at("/items/0/subject").asText()).isEqualTo("沟通记录有新内容：条款 6.2.1-2.1");
        assertThat(inbox.at("/items/0/link").asText()).isEqualTo("/assessment-requests/" + request);

        enterprise.post("/api/v1/inbox/read", "");
        writes(assessor, "6.2.1-2.3");
        assertThat(body(enterprise.get("/api/v1/inbox?unread=true"))
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(told("demo-assessor-2")).isFalse();
    }

    @Test
    void theTeamIsToldWhatTheEnterpriseWrote() {
        writes(Attribution.of(enterprise.person("李四")), "6.2.1-2.1");
        assertThat(told("demo-assessor-1")).isTrue();
        assertThat(told("demo-assessor-2")).isTrue();
        assertThat(told("demo-assessor-3")).isFalse();
        assertThat(body(enterprise.get("/api/v1/inbox")).get("total").asInt()).isZero();
    }

    private void writes(Attribution by, String clause) {
        events.publishEvent(new DialogueContinued(
                request, number, enterprise.id(), DemoAccounts.INSTITUTION, "QMS-01-L1-1", clause, by));
    }

    private boolean told(String token) {
        return list(token).toString().contains(number);
    }

    private JsonNode list(String token) {
        return body(new TestStaff(mvc, token).get("/api/v1/inbox?size=100")).get("items");
    }
}
