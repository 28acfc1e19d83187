package io.zhiheng.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.conversation.application.AskQuestion;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class StaffQuestionsTest {

    private static final String PLATFORM = "demo-platform-admin";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AskQuestion askQuestion;

    @Test
    void questionsAreShownAsTextAndAnswered() throws Exception {
        var mark = UUID.randomUUID().toString();
        var id = ask("<script>alert(1)</script> 𠮷 " + mark);

        var page = get("/staff/questions?search=" + mark);
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; 𠮷 " + mark)
                .doesNotContain("<script>alert")
                .contains("demo-half");

        assertThat(reply(id, "请看示例。", mark))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/staff/questions?state=WAITING&search=" + mark);
        assertThat(get("/staff/questions?state=WAITING&search=" + mark))
                .bodyText()
                .doesNotContain(id.toString());
        assertThat(get("/staff/questions?state=ANSWERED&search=" + mark))
                .bodyText()
                .contains("请看示例。");
    }

    @Test
    void aRefusedReplyKeepsWhatWasTyped() {
        var mark = UUID.randomUUID().toString();
        var id = ask("问题 " + mark);
        var text = "很长的回复".repeat(401);

        var answer = reply(id, text, mark);

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains(text)
                .contains("2000")
                .contains("aria-invalid=\"true\"");
    }

    @Test
    void longListsArePaged() {
        var mark = UUID.randomUUID().toString();
        for (int each = 0; each < 21; each++) {
            ask("第 " + each + " 问 " + mark);
        }

        assertThat(get("/staff/questions?search=" + mark))
                .bodyText()
                .contains("page=1")
                .contains("search=" + mark + "&amp;page=1");
        assertThat(get("/staff/questions?page=1&search=" + mark))
                .bodyText()
                .contains("第 20 问 " + mark)
                .doesNotContain("第 19 问 " + mark);
    }

    @Test
    void nobodyElseComesHere() {
        for (var who : Set.of("demo-enterprise-half", "demo-assessor-1", "demo-security-auditor")) {
            assertThat(mvc.get()
                            .uri("/staff/questions")
                            .header("Authorization", "Bearer " + who)
                            .exchange())
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    private UUID ask(String text) {
        var actor = new Actor(
                UUID.randomUUID(), "demo-half", DemoAccounts.ENTERPRISE_HALF, null, "李四", Set.of(Role.ENTERPRISE));
        var id = askQuestion.execute(actor, null, null, text).id();
        return id;
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).header("Authorization", "Bearer " + PLATFORM).exchange();
    }

    private MvcTestResult reply(UUID id, String text, String search) {
        return mvc.post()
                .uri("/staff/questions/" + id + "/replies")
                .header("Authorization", "Bearer " + PLATFORM)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .formField("text", text)
                .formField("state", "WAITING")
                .formField("search", search)
                .exchange();
    }
}
