package io.zhiheng.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.zhiheng.IntegrationTest;
import io.zhiheng.conversation.Dialogues;
import io.zhiheng.conversation.Dialogues.Side;
import io.zhiheng.identity.DemoAccounts;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class DialogueApiTest {

    private static final String OWNER = "demo-enterprise-half";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Dialogues dialogues;

    @Test
    void theEnterpriseReadsTheDialogueOfItsOwnSelfAssessmentOnly() {
        var assessment = unfinished();
        var path = "/api/v1/self-assessments/" + assessment + "/clauses/QMS-01-L1-1/dialogue";
        dialogues.post(DemoAccounts.ENTERPRISE_HALF, assessment, "QMS-01-L1-1", 2, Side.ASSESSOR, "王评估", "请补充签字页 𠮷");

        assertThat(get(OWNER, path))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].text")
                .isEqualTo("请补充签字页 𠮷");
        assertThat(get(OWNER, path))
                .bodyJson()
                .extractingPath("$.items[0].answerVersion")
                .isEqualTo(2);
        assertThat(get("demo-enterprise-new", path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(OWNER, path.replace("QMS-01-L1-1", "QMS-99-L1-1"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(
                        OWNER,
                        path.replace(assessment.toString(), UUID.randomUUID().toString())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aQuestionIsAboutAClauseThatExistsInASelfAssessmentOfOnesOwn() {
        var assessment = unfinished();

        assertThat(ask(OWNER, "QMS-01-L2-1", assessment))
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.label")
                .isEqualTo("6.2.1-2.1");
        assertThat(ask(OWNER, "PERF-01", assessment)).hasStatus(HttpStatus.CREATED);
        assertThat(ask(OWNER, "QMS-99-L9-9", null))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("clause");
        assertThat(ask("demo-enterprise-new", "QMS-01-L2-1", assessment)).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** The demo may have one already; if not, it is started. */
    private UUID unfinished() {
        mvc.post()
                .uri("/api/v1/self-assessments")
                .header("Authorization", "Bearer " + OWNER)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .exchange();
        var list = get(OWNER, "/api/v1/self-assessments");
        return UUID.fromString(JsonPath.read(
                new String(list.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "$.items[0].id"));
    }

    private MvcTestResult ask(String who, String clause, UUID assessment) {
        var place = assessment == null ? "null" : "\"" + assessment + "\"";
        return mvc.post()
                .uri("/api/v1/questions")
                .header("Authorization", "Bearer " + who)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"clause\":\"" + clause + "\",\"selfAssessment\":" + place + ",\"text\":\"问\"}")
                .exchange();
    }

    private MvcTestResult get(String who, String path) {
        return mvc.get().uri(path).header("Authorization", "Bearer " + who).exchange();
    }
}
