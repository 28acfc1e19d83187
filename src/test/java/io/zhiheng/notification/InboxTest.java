package io.zhiheng.notification;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.notification.application.News;
import io.zhiheng.notification.application.NewsWords;
import io.zhiheng.notification.application.Recipient;
import io.zhiheng.notification.application.Tell;
import io.zhiheng.notification.domain.AboutRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class InboxTest {

    private static final String ASSESSOR = "demo-assessor-4";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Tell tell;

    @Autowired
    NewsWords wording;

    @Autowired
    TransactionTemplate transaction;

    TestEnterprise enterprise;

    @BeforeEach
    void begin() {
        enterprise = new TestEnterprise(mvc, jdbc);
    }

    @Test
    void noticesComeNewestFirstWithTheNumberOfUnreadOnes() {
        told("一");
        told("二");
        told("三");
        var inbox = inbox("?size=2");
        assertThat(inbox.get("items").findValuesAsText("subject")).containsExactly("平台回复了您的提问：三", "平台回复了您的提问：二");
        assertThat(inbox.get("total").asInt()).isEqualTo(3);
        assertThat(inbox.get("unread").asInt()).isEqualTo(3);
        assertThat(inbox("?size=2&page=1").get("items").findValuesAsText("subject"))
                .containsExactly("平台回复了您的提问：一");
    }

    @Test
    void whatWasReadLeavesTheUnreadOnes() {
        told("一");
        told("二");
        var first = inbox("").get("items").get(0).get("id").asText();
        assertThat(enterprise.post("/api/v1/inbox/" + first + "/read", "")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(enterprise.post("/api/v1/inbox/" + first + "/read", "")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(inbox("?unread=true").get("items").findValuesAsText("subject"))
                .containsExactly("平台回复了您的提问：一");
        assertThat(inbox("").get("unread").asInt()).isEqualTo(1);
        assertThat(inbox("").get("total").asInt()).isEqualTo(2);
        assertThat(enterprise.post("/api/v1/inbox/read", "")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(inbox("").get("unread").asInt()).isZero();
    }

    @Test
    void countingUnreadOnesEndsSomewhere() {
        jdbc.update("""
                insert into notice (id, recipient, topic, subject, text, created_at)
                select gen_random_uuid(), ?, 'x', '一', '一', now() from generate_series(1, 1200)""", enterprise.id().value());
        assertThat(inbox("?unread=true").get("unread").asInt()).isEqualTo(1000);
        assertThat(enterprise.get("/inbox")).bodyText().contains("未读（999+）");
        assertThat(enterprise.post("/api/v1/inbox/read", "")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(inbox("").get("unread").asInt()).isZero();
    }

    @Test
    void whatIsAboutOneRequestStandsTogether() {
        var first = new AboutRequest(UUID.randomUUID(), "ZS-2026-900001", "甲公司");
        var second = new AboutRequest(UUID.randomUUID(), "ZS-2026-900002", "甲公司");
        said(first, "6.2.1-1");
        said(second, "6.2.1-2");
        told("与申请无关");
        List.of("6.2.1-3", "6.2.1-4", "6.2.1-5").forEach(clause -> said(first, clause));

        assertThat(enterprise.get("/inbox"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        first.number() + "</span>",
                        "4 条未读",
                        "条款 6.2.1-5",
                        "条款 6.2.1-3",
                        "查看全部 4 条",
                        ">其他消息</span>",
                        "与申请无关",
                        second.number() + "</span>",
                        "条款 6.2.1-2")
                .doesNotContain("条款 6.2.1-1");
        assertThat(enterprise.get("/inbox?request=" + first.id()))
                .hasStatusOk()
                .bodyText()
                .contains("评估申请 " + first.number() + " 的消息", "条款 6.2.1-1", "条款 6.2.1-5")
                .doesNotContain("6.2.1-2", "与申请无关");
        assertThat(enterprise.get("/inbox?other=true"))
                .bodyText()
                .contains("与申请无关")
                .doesNotContain("6.2.1-2");
        assertThat(new TestEnterprise(mvc, jdbc).get("/inbox?request=" + first.id()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(first.number());
        assertThat(enterprise.get("/inbox?request=nonsense")).hasStatus4xxClientError();
        assertThat(enterprise.post("/api/v1/inbox/read", "")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(enterprise.get("/inbox?unread=true")).bodyText().contains("没有未读消息");
    }

    @Test
    void aStrangerCannotReadOrMarkIt() {
        told("秘密");
        var id = inbox("").get("items").get(0).get("id").asText();
        var stranger = new TestEnterprise(mvc, jdbc);
        assertThat(body(stranger.get("/api/v1/inbox")).get("total").asInt()).isZero();
        assertThat(stranger.post("/api/v1/inbox/" + id + "/read", "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.post("/api/v1/inbox/read", "")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(stranger.post("/api/v1/inbox/nonsense/read", "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(inbox("").get("unread").asInt()).isEqualTo(1);
    }

    @Test
    void nothingIsToldOfWhatDidNotHappen() {
        transaction.executeWithoutResult(status -> {
            told("回滚");
            status.setRollbackOnly();
        });
        assertThat(inbox("").get("total").asInt()).isZero();
    }

    @Test
    void aShortMessageFollowsAnUrgentNotice() {
        var mobile = "139" + Math.abs(UUID.randomUUID().hashCode() % 100_000_000);
        tell.execute(
                List.of(new Recipient(enterprise.id().value(), mobile)),
                wording.news("self-assessment-seven-days", Map.of(), null, News.Reach.BY_DAY));
        await().untilAsserted(() -> assertThat(messages()).contains(mobile, "【质衡】贵企业的质量管理能力自评估已开始 7 天"));
    }

    @Test
    void aReasonOfAnyLengthFits() {
        told("长".repeat(3000));
        var item = inbox("").get("items").get(0);
        assertThat(item.get("subject").asText()).hasSize(200).endsWith("…");
        assertThat(item.get("text").asText()).hasSize(2000);
    }

    @Test
    void thePageShowsThemAsTextAndMarksThemRead() {
        told("<script>alert(1)</script>");
        var page = enterprise.get("/inbox");
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("未读（1）")
                .doesNotContain("<script>alert");
        var id = inbox("").get("items").get(0).get("id").asText();
        assertThat(enterprise.post("/inbox/" + id + "/read", "")).hasStatus3xxRedirection();
        assertThat(enterprise.get("/inbox?unread=true"))
                .hasStatusOk()
                .bodyText()
                .contains("没有未读消息");
        assertThat(enterprise.post("/inbox/" + UUID.randomUUID() + "/read", "")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void everyMemberOfStaffHasAnOwnOne() {
        var account = DemoAccounts.ALL.stream()
                .filter(each -> each.name().equals(ASSESSOR))
                .findFirst()
                .orElseThrow();
        var mark = UUID.randomUUID().toString();
        tell.execute(List.of(new Recipient(account.id(), null)), news(mark));
        assertThat(staff(ASSESSOR, "/staff/inbox")).hasStatusOk().bodyText().contains(mark);
        assertThat(staff("demo-assessor-3", "/staff/inbox"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(mark);
        assertThat(staff(ASSESSOR, "/inbox")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(enterprise.get("/staff/inbox")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri("/staff/inbox/read").with(csrf()).exchange()).hasStatus3xxRedirection();
    }

    @Test
    void everySignedInPageHasTheBell() {
        assertThat(enterprise.get("/home")).bodyText().contains("data-inbox", "href=\"/inbox\"");
        assertThat(staff("demo-platform-admin", "/staff/questions")).bodyText().contains("href=\"/staff/inbox\"");
        assertThat(mvc.get().uri("/")).bodyText().doesNotContain("data-inbox");
    }

    private void said(AboutRequest about, String clause) {
        var values = new TreeMap<>(Map.of("1", about.number(), "2", clause, "3", "王建国"));
        tell.execute(
                List.of(new Recipient(enterprise.id().value(), null)),
                wording.news("dialogue-continued", values, null, News.Reach.INBOX)
                        .about(about));
    }

    private void told(String question) {
        tell.execute(List.of(new Recipient(enterprise.id().value(), null)), news(question));
    }

    private News news(String words) {
        return wording.news("question-replied", new TreeMap<>(Map.of("a", words, "b", words)), null, News.Reach.INBOX);
    }

    private JsonNode inbox(String query) {
        return body(enterprise.get("/api/v1/inbox" + query));
    }

    private MvcTestResult staff(String token, String path) {
        return mvc.get().uri(path).header("Authorization", "Bearer " + token).exchange();
    }

    private String messages() {
        return body(mvc.get().uri("/dev/sms").exchange()).toString();
    }
}
