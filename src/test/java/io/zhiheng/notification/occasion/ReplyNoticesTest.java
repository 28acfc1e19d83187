package io.zhiheng.notification.occasion;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.conversation.QuestionReplied;
import io.zhiheng.shared.EnterpriseId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class ReplyNoticesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void whoAskedReadsTheReplyAndIsLedToTheClause() {
        var enterprise = new TestEnterprise(mvc, jdbc);
        var assessment = UUID.randomUUID();
        events.publishEvent(
                new QuestionReplied(UUID.randomUUID(), enterprise.id(), assessment, "这条  怎么\n填？", "按实际情况填写。"));

        var notice = body(enterprise.get("/api/v1/inbox")).get("items").get(0);
        assertThat(notice.get("subject").asText()).isEqualTo("平台回复了您的提问：这条 怎么 填？");
        assertThat(notice.get("text").asText()).isEqualTo("按实际情况填写。");
        assertThat(notice.get("link").asText()).isEqualTo("/self-assessments/" + assessment);
    }

    @Test
    void aLongQuestionIsCutBetweenCharactersAndAGeneralOneLeadsNowhere() {
        var enterprise = new TestEnterprise(mvc, jdbc);
        events.publishEvent(new QuestionReplied(UUID.randomUUID(), enterprise.id(), null, "𠮷".repeat(61), "好"));

        var notice = body(enterprise.get("/api/v1/inbox")).get("items").get(0);
        assertThat(notice.get("subject").asText())
                .endsWith("𠮷".repeat(60) + "…")
                .doesNotContain("𠮷".repeat(61));
        assertThat(notice.get("link").isNull()).isTrue();
    }

    @Test
    void nobodyIsToldWhereTheEnterpriseIsGone() {
        var gone = EnterpriseId.next();
        events.publishEvent(new QuestionReplied(UUID.randomUUID(), gone, null, "在吗", "在"));
        assertThat(jdbc.queryForObject("select count(*) from notice where recipient = ?", Long.class, gone.value()))
                .isZero();
    }
}
