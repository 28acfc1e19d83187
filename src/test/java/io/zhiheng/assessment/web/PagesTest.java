package io.zhiheng.assessment.web;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages of a self-assessment, rendered by the real application. */
@IntegrationTest
class PagesTest {

    private static final List<String> PAGES = List.of("", "/profile", "/indicators/QMS-02", "/indicators/PERF",
            "/performance", "/check", "/answers");

    @Autowired MockMvcTester mvc;
    @Autowired JdbcTemplate jdbc;

    TestEnterprise enterprise;
    String id;
    String base;

    @BeforeEach
    void start() {
        enterprise = new TestEnterprise(mvc, jdbc);
        id = body(enterprise.post("/api/v1/self-assessments", Map.of())).get("id").asText();
        base = "/self-assessments/" + id;
    }

    @Test
    void everyPageOfAFreshSelfAssessmentIsShown() {
        for (var page : PAGES) {
            assertThat(enterprise.get(base + page)).as(page).hasStatusOk().bodyText().endsWith("</html>\n")
                    .contains("lang=\"zh-CN\"", "name=\"renderer\" content=\"webkit\"").doesNotContain("??assessment");
        }
    }

    @Test
    void noPageCarriesStyleOrScriptOfItsOwn() {
        for (var page : PAGES) {
            assertThat(enterprise.get(base + page)).as(page).bodyText()
                    .doesNotContain(" style=\"", "<style", " onclick=", "javascript:")
                    .doesNotContainPattern("<script(?![^>]*(src=|application/json))");
        }
    }

    @Test
    void aStrangerGetsNotFound() {
        var stranger = new TestEnterprise(mvc, jdbc);
        for (var page : PAGES) {
            assertThat(stranger.get(base + page)).as(page).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void aFirstLevelIndicatorOpensWhereSomethingIsToDo() {
        assertThat(enterprise.get(base + "/indicators/QMS")).hasRedirectedUrl(base + "/indicators/QMS-01");
        assertThat(enterprise.get(base + "/indicators/PERF-03")).hasRedirectedUrl(base + "/indicators/PERF#PERF-03");
    }

    @Test
    void continuingLeadsBackToThePlaceLastWorkedOn() {
        enterprise.get(base + "/indicators/DIG-02");
        assertThat(enterprise.get("/home")).bodyText().contains("href=\"" + base + "/indicators/DIG-02\"");
    }

    @Test
    void whatWasTypedIsShownAsTextNeverAsMarkup() {
        enterprise.put("/api/v1" + base + "/answers/QMS-01-L1-1", 0, Map.of("statement", "</textarea><script>alert(1)</script>𠮷"));
        assertThat(enterprise.get(base + "/indicators/QMS-01")).bodyText().contains("&lt;script&gt;alert(1)", "𠮷")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void theResultIsNotThereBeforeTheSubmission() {
        assertThat(enterprise.get(base + "/result")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void unknownIndicatorsAreNotFound() {
        assertThat(enterprise.get(base + "/indicators/QMS-99")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(enterprise.get("/self-assessments/not-an-id")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theStartQuestionStandsWordForWord() {
        assertThat(new TestEnterprise(mvc, jdbc).get("/home")).bodyText()
                .contains("已熟悉《制造业企业质量管理能力评估规范》标准，并掌握本自评估平台的操作办法", "暂不能开始");
    }
}
