package io.zhiheng.journeys;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.TestEnterprise;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RunningRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.team.domain.TeamMembers;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Two assessors review different indicators of one request at the same time; one of them loses the network. */
@Journey
class ReviewJourneyTest {

    private static final String CLAUSE = "QMS-01-L1-1";
    private static final String HALF = "请补";
    private static final String WHOLE = "请补充近一年的管理评审记录，𠮷田工厂同样适用。";

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AssessmentRequests requests;

    @Autowired
    TeamMembers members;

    @Autowired
    RuntimeService engine;

    @Autowired
    TransactionTemplate transaction;

    MockMvcTester mvc;
    TestEnterprise enterprise;
    AssessmentRequestId request;
    Assessor wang;
    Assessor li;

    @BeforeEach
    void underReview(People people) {
        mvc = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        enterprise = new TestEnterprise(mvc, jdbc);
        request = new RunningRequest(requests, members, engine, transaction)
                .at(
                        "documentReview",
                        enterprise,
                        new FinishedSelfAssessment(enterprise),
                        Map.of("indicators", List.of("QMS", "DIG")));
        wang = people.assessor("demo-assessor-1").signsIn();
        li = people.assessor("demo-assessor-2").signsIn();
        for (var assessor : List.of(wang, li)) {
            assessor.page.setViewportSize(1920, 1080);
        }
        wang.opensClause(request, CLAUSE);
        wang.claims("6.2");
        li.opensClause(request, "DIG-01-L1-1");
        li.claims("6.3");
    }

    @Test
    void aHalfWrittenRemarkSurvivesALostNetworkAndAClosedPage() {
        wang.page.context().setOffline(true);
        wang.finds("需补充");
        wang.gives(HALF);
        wang.reads("保存失败，内容已保留在本机");
        li.finds("同意");
        li.reads("已自动保存");
        wang.page.navigate("about:blank");
        wang.page.context().setOffline(false);

        wang.opensClause(request, CLAUSE);
        wang.givesStill(HALF);
        wang.reads("草稿，尚未计入");
        assertThat(finding(CLAUSE).get("verdict").isNull()).isTrue();
        wang.gives(WHOLE);
        wang.reads("已审");
        wang.reads("王建国 保存于");
        assertThat(finding(CLAUSE).get("reason").asText()).isEqualTo(WHOLE);
        assertThat(finding("DIG-01-L1-1").get("verdict").asText()).isEqualTo("AGREE");
        assertThat(dialogue()).isEmpty();
    }

    @Test
    void aHalfWrittenRemarkIsThereOnAnotherMachineAndAColleagueOnlyReads(People people) {
        wang.finds("需补充");
        wang.gives(HALF);
        wang.reads("草稿已自动保存");
        var elsewhere = people.assessor("demo-assessor-1").signsIn();
        elsewhere.page.setViewportSize(1920, 1080);
        elsewhere.opensClause(request, CLAUSE);
        elsewhere.givesStill(HALF);

        li.opensClause(request, CLAUSE);
        li.reads("评审，您可以查看和沟通，不能填写评估意见");
        li.givesStill("");
        PlaywrightAssertions.assertThat(li.verdict("同意")).isDisabled();
        li.asks("请说明抽样方法。");
        assertThat(dialogue().get(0).get("text").asText()).isEqualTo("请说明抽样方法。");
        assertThat(li.complaints()).isEmpty();
    }

    @Test
    void keysLeadFromClauseToClauseAndTheFilterStandsInTheAddress() {
        wang.page.keyboard().press("e");
        wang.hasTheFileBeside("程序文件.pdf");
        wang.page.keyboard().press("1");
        wang.reads("已自动保存");
        wang.reads("评审等级（预览）");
        wang.page.keyboard().press("u");
        wang.isAt("clause=QMS-01-L2-1");
        wang.hasTheFileBeside("程序文件.pdf");
        wang.page.keyboard().press("k");
        wang.isAt("clause=" + CLAUSE);
        wang.presses("我的指标");
        wang.isAt("filter=mine");
        wang.page.reload();
        PlaywrightAssertions.assertThat(wang.button("我的指标")).hasAttribute("aria-pressed", "true");
        assertThat(finding(CLAUSE).get("verdict").asText()).isEqualTo("AGREE");

        wang.presses("需补充");
        wang.listsOnly("6.2.1-1.1");
        wang.presses("全部");
        wang.isAt("clause=" + CLAUSE);
        wang.agreesTo("6.2.1-2.1", "6.2.1-2.2");
        wang.reads("已同意 2 条");
        assertThat(finding("QMS-01-L2-2").get("verdict").asText()).isEqualTo("AGREE");
        assertThat(finding("QMS-01-L3-1").get("verdict").isNull()).isTrue();
        assertThat(wang.complaints()).isEmpty();
    }

    private JsonNode finding(String clause) {
        var all = body(mvc.get()
                .uri("/api/v1/assessment-requests/" + request + "/findings")
                .header("Authorization", "Bearer demo-assessor-1")
                .exchange());
        for (var item : all.get("items")) {
            if (item.get("clause").asText().equals(clause)) {
                return item;
            }
        }
        throw new AssertionError(clause);
    }

    private JsonNode dialogue() {
        return body(enterprise.get("/api/v1/assessment-requests/" + request + "/clauses/" + CLAUSE + "/dialogue"))
                .get("items");
    }
}
