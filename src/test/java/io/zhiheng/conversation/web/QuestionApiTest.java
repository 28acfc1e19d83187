package io.zhiheng.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import io.zhiheng.IntegrationTest;
import io.zhiheng.conversation.UnreadReplies;
import io.zhiheng.identity.DemoAccounts;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class QuestionApiTest {

    private static final String OWNER = "demo-enterprise-half";
    private static final String STRANGER = "demo-enterprise-new";
    private static final String PLATFORM = "demo-platform-admin";
    private static final String CLAUSE = "QMS-01-L2-1";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    UnreadReplies unreadReplies;

    @Test
    void aQuestionIsAskedRepliedAndRead() {
        var mark = UUID.randomUUID().toString();
        var asked = post(OWNER, "/api/v1/questions", Map.of("clause", CLAUSE, "text", "口头确认算不算？" + mark));
        assertThat(asked).hasStatus(HttpStatus.CREATED);
        var id = id(asked);
        assertThat(get(PLATFORM, "/api/v1/questions?state=WAITING&search=" + mark))
                .bodyJson()
                .extractingPath("$.items[0].account")
                .isEqualTo("demo-half");

        var reply = post(PLATFORM, "/api/v1/questions/" + id + "/replies", Map.of("text", "要留下书面记录。"));
        assertThat(reply).hasStatus(HttpStatus.CREATED);

        var seen = get(OWNER, "/api/v1/questions?clause=" + CLAUSE);
        assertThat(seen).bodyJson().extractingPath("$.items[0].replies[0].text").isEqualTo("要留下书面记录。");
        assertThat(seen).bodyJson().extractingPath("$.items[0].unread").isEqualTo(true);
        assertThat(seen).bodyJson().doesNotHavePath("$.items[0].replies[0].repliedBy");
        assertThat(unreadReplies.byClause(DemoAccounts.ENTERPRISE_HALF)).containsKey(CLAUSE);
        assertThat(mvc.put()
                        .uri("/api/v1/questions/" + id + "/read")
                        .header("Authorization", "Bearer " + OWNER)
                        .exchange())
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(get(OWNER, "/api/v1/questions?clause=" + CLAUSE))
                .bodyJson()
                .extractingPath("$.items[0].unread")
                .isEqualTo(false);
        assertThat(get(PLATFORM, "/api/v1/questions?state=ANSWERED&search=" + mark))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
        assertThat(get(PLATFORM, "/api/v1/questions?state=WAITING&search=" + mark))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void anEnterpriseSeesItsOwnOnly() {
        var clause = "QMS-03-L1-1";
        var id = id(post(OWNER, "/api/v1/questions", Map.of("clause", clause, "text", "我们的问题")));

        assertThat(get(STRANGER, "/api/v1/questions?clause=" + clause))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(mvc.put()
                        .uri("/api/v1/questions/" + id + "/read")
                        .header("Authorization", "Bearer " + STRANGER)
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("demo-assessor-1", "/api/v1/questions"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void onlyThePlatformReplies() {
        var id = id(post(OWNER, "/api/v1/questions", Map.of("text", "谁来回答？")));

        assertProblem(
                post(OWNER, "/api/v1/questions/" + id + "/replies", Map.of("text", "我自己")), 403, "reply-of-platform");
        assertProblem(post(PLATFORM, "/api/v1/questions", Map.of("text", "平台不提问")), 403, "question-of-enterprise");
        assertProblem(
                post(PLATFORM, "/api/v1/questions/" + UUID.randomUUID() + "/replies", Map.of("text", "答")),
                404,
                "not-found");
    }

    @Test
    void aQuestionIsNotTiedToASelfAssessmentOfSomebodyElse() {
        var unknown = UUID.randomUUID().toString();
        assertProblem(
                post(OWNER, "/api/v1/questions", Map.of("selfAssessment", unknown, "text", "问")), 404, "not-found");
        assertProblem(
                post(OWNER, "/api/v1/questions", Map.of("selfAssessment", unknown, "clause", CLAUSE, "text", "问")),
                404,
                "not-found");
    }

    @Test
    void aPageBeyondAllIsEmpty() {
        assertThat(get(OWNER, "/api/v1/questions?page=2147483647&size=100"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(0);
        assertThat(get(PLATFORM, "/api/v1/questions?page=2147483647&size=100"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(0);
    }

    @Test
    void wordsOfAnyKindSurviveUnchanged() {
        var clause = "QMS-02-L1-1";
        var text = "<script>alert('𠮷㐀')</script> 👨‍👩‍👧 & \"引号\"\n第二行";
        post(OWNER, "/api/v1/questions", Map.of("clause", clause, "text", text));

        assertThat(get(OWNER, "/api/v1/questions?clause=" + clause))
                .bodyJson()
                .extractingPath("$.items[0].text")
                .isEqualTo(text);
    }

    @Test
    void badInputIsRefusedAtItsField() {
        assertProblem(post(OWNER, "/api/v1/questions", Map.of("text", "  ")), 422, "text-empty");
        assertProblem(post(OWNER, "/api/v1/questions", new HashMap<>()), 422, "text-empty");
        var tooLong = post(OWNER, "/api/v1/questions", Map.of("text", "字".repeat(1001)));
        assertProblem(tooLong, 422, "text-too-long");
        assertThat(tooLong).bodyJson().extractingPath("$.errors[0].field").isEqualTo("text");
        assertThat(tooLong)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("1000")
                .contains("1001");
        assertProblem(
                post(OWNER, "/api/v1/questions", Map.of("clause", "' or 1=1", "text", "问")), 422, "clause-unknown");
        assertThat(get(OWNER, "/api/v1/questions?clause=%00"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(get(PLATFORM, "/api/v1/questions?search=%00")).hasStatusOk();
        assertThat(post(OWNER, "/api/v1/questions", Map.of("text", "𠮷".repeat(1000))))
                .hasStatus(HttpStatus.CREATED);
        assertThat(mvc.post()
                        .uri("/api/v1/questions")
                        .header("Authorization", "Bearer " + OWNER)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{")
                        .exchange())
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get(PLATFORM, "/api/v1/questions?state=SOMETHING")
                        .getResponse()
                        .getStatus())
                .isBetween(400, 499);
    }

    private static void assertProblem(MvcTestResult answer, int status, String rule) {
        assertThat(answer).hasStatus(status);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/" + rule);
    }

    private MvcTestResult post(String who, String path, Map<String, String> body) {
        try {
            return mvc.post()
                    .uri(path)
                    .header("Authorization", "Bearer " + who)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(new ObjectMapper().writeValueAsString(body))
                    .exchange();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult get(String who, String path) {
        return mvc.get().uri(path).header("Authorization", "Bearer " + who).exchange();
    }

    private static String id(MvcTestResult answer) {
        return JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "$.id");
    }
}
