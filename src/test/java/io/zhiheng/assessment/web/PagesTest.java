package io.zhiheng.assessment.web;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.catalogue.Editions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriUtils;

/** The pages of a self-assessment, rendered by the real application. */
@IntegrationTest
class PagesTest {

    private static final List<String> PAGES = List.of(
            "", "/profile", "/indicators/QMS-02", "/indicators/PERF", "/performance", "/check", "/answers", "/trial");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Editions editions;

    TestEnterprise enterprise;
    String id;
    String base;

    @BeforeEach
    void start() {
        enterprise = new TestEnterprise(mvc, jdbc);
        id = body(enterprise.post("/api/v1/self-assessments", Map.of()))
                .get("id")
                .asText();
        base = "/self-assessments/" + id;
    }

    @Test
    void everyPageOfAFreshSelfAssessmentIsShown() {
        for (var page : PAGES) {
            assertThat(enterprise.get(base + page))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .endsWith("</html>\n")
                    .contains("lang=\"zh-CN\"", "name=\"renderer\" content=\"webkit\"")
                    .doesNotContain("??assessment");
        }
    }

    @Test
    void noPageCarriesStyleOrScriptOfItsOwn() {
        for (var page : PAGES) {
            assertThat(enterprise.get(base + page))
                    .as(page)
                    .bodyText()
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
    void everyPerformanceIndicatorIsShownWithCharacteristicsOfItsOwn() {
        var characteristics = editions.current()
                .performanceIndicators()
                .flatMap(each -> each.characteristics().values().stream())
                .toList();
        for (var page : List.of("/indicators/PERF", "/performance")) {
            var shown = assertThat(enterprise.get(base + page)).bodyText();
            characteristics.forEach(shown::containsOnlyOnce);
        }
    }

    @Test
    void continuingLeadsBackToThePlaceLastWorkedOn() {
        enterprise.get(base + "/indicators/DIG-02");
        assertThat(enterprise.get("/home")).bodyText().contains("href=\"" + base + "/indicators/DIG-02\"");
    }

    @Test
    void whatWasTypedIsShownAsTextNeverAsMarkup() {
        enterprise.put(
                "/api/v1" + base + "/answers/QMS-01-L1-1",
                0,
                Map.of("statement", "</textarea><script>alert(1)</script>𠮷"));
        assertThat(enterprise.get(base + "/indicators/QMS-01"))
                .bodyText()
                .contains("&lt;script&gt;alert(1)", "𠮷")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void theAnswersAreReadAnIndicatorAtATimeAndLookedForInAll() {
        enterprise.put("/api/v1" + base + "/answers/QMS-01-L1-1", 0, Map.of("statement", "主要顾客十一家"));
        enterprise.put(
                "/api/v1" + base + "/answers/DIG-02-L1-1",
                0,
                Map.of("conformity", "NONCONFORM", "statement", "顾客图纸尚未入库"));
        enterprise.post(
                "/api/v1/questions", Map.of("selfAssessment", id, "clause", "SUS-01-L1-1", "text", "集团统一的战略算吗？"));
        var page = base + "/answers";
        assertThat(enterprise.get(page))
                .bodyText()
                .contains("id=\"QMS-01-L1-1\"", "主要顾客十一家")
                .doesNotContain("id=\"QMS-02-L1-1\"");
        assertThat(enterprise.get(page + "?indicator=DIG"))
                .bodyText()
                .contains("id=\"DIG-01-L1-1\"", "id=\"DIG-02-L1-1\"")
                .doesNotContain("id=\"QMS-01\"");
        assertThat(enterprise.get(page + "?indicator=PERF"))
                .bodyText()
                .contains("id=\"PERF-11\"")
                .doesNotContain("id=\"DIG-02-L1-1\"");
        assertThat(enterprise.get(page + "?indicator=all"))
                .bodyText()
                .contains("id=\"QMS-01-L1-1\"", "id=\"SUS-05-L1-1\"", "id=\"PERF-11\"");
        assertThat(enterprise.get(page + "?search=图纸尚未"))
                .bodyText()
                .contains("id=\"DIG-02-L1-1\"", "找到 1 条")
                .doesNotContain("id=\"QMS-01-L1-1\"");
        assertThat(enterprise.get(page + "?conformity=NONCONFORM")).bodyText().contains("找到 1 条");
        assertThat(enterprise.get(page + "?talk=questions"))
                .bodyText()
                .contains("id=\"SUS-01-L1-1\"", "集团统一的战略算吗？", "找到 1 条");
        assertThat(enterprise.get(page + "?conformity=NA&search=没有这样的字"))
                .bodyText()
                .contains("没有符合条件的内容");
        assertThat(enterprise.get(page + "?indicator=QMS-99")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theOverviewSaysWhoWorksWhereAndWhatIsOpenNext() {
        enterprise.put(
                "/api/v1" + base + "/answers/QMS-01-L1-1", 0, Map.of("conformity", "NONCONFORM", "statement", "尚未建立"));
        assertThat(enterprise.get(base))
                .bodyText()
                .contains(
                        "修改",
                        "href=\"" + base + "/indicators/QMS-01#QMS-01-L2-1\"",
                        "href=\"" + base + "/indicators/DIG-01#DIG-01-L1-1\"",
                        "href=\"" + base + "/indicators/PERF#PERF-01\"",
                        "href=\"" + base + "/performance#PERF-01\"");
    }

    @Test
    void theCheckStandsOpenAndIsNothingToDoYet() {
        assertThat(enterprise.get("/home"))
                .bodyText()
                .contains("<li data-state=\"open\">")
                .containsOnlyOnce("href=\"" + base + "/check\"");
    }

    @Test
    void onNarrowScreensTheIndicatorIsPickedFromAList() {
        assertThat(enterprise.get(base + "/answers?indicator=DIG-02&search=数据"))
                .bodyText()
                .contains("<option value=\"DIG-02\" selected=\"selected\">6.3.2")
                .containsPattern("<input\\s+type=\"hidden\" name=\"search\" value=\"数据\">");
    }

    @Test
    void theWordsSearchedForSurviveEveryLinkThatNarrowsFurther() {
        var words = UriUtils.encode("数据 100%", StandardCharsets.UTF_8);

        assertThat(enterprise.get(base + "/answers?indicator=DIG-02&search=数据 100%"))
                .bodyText()
                .contains(
                        "/answers?indicator=DIG-02&amp;search=" + words + "&amp;conformity=PARTIAL",
                        "/answers?search=" + words + "&amp;indicator=DIG-03")
                .doesNotContain("%25E6");
    }

    @Test
    void whatCanBeDoneNowStandsApartFromTheSteps() {
        var home = new TestEnterprise(mvc, jdbc).get("/home");
        assertThat(home).bodyText().containsOnlyOnce("line-list__title").contains("class=\"card stepper\"");
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
        assertThat(new TestEnterprise(mvc, jdbc).get("/home"))
                .bodyText()
                .contains("已熟悉《制造业企业质量管理能力评估规范》标准，并掌握本自评估平台的操作办法", "暂不能开始");
    }
}
