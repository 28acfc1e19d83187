package io.zhiheng.finding.application;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RunningRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.team.domain.TeamMembers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What was found on paper, corrected by what is seen on site or sent back later. */
@IntegrationTest
class CorrectedFindingsTest {

    private static final String CLAUSE = "QMS-02-L2-2";
    private static final String FIGURE = "P02";

    @Autowired
    MockMvcTester mvc;

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

    TestStaff lead;
    TestStaff member;
    AssessmentRequestId id;

    @BeforeEach
    void foundOnPaper() {
        var enterprise = new TestEnterprise(mvc, jdbc);
        lead = new TestStaff(mvc, "demo-assessor-1");
        member = new TestStaff(mvc, "demo-assessor-2");
        id = new RunningRequest(requests, members, engine, transaction)
                .at(
                        "documentReview",
                        enterprise,
                        FinishedSelfAssessment.of(enterprise),
                        Map.of("indicators", List.of("QMS", "PERF")));
        assertThat(save(member, CLAUSE, 0, "AGREE", null, "")).hasStatusOk();
    }

    @Test
    void theTeamCorrectsOnSiteAndWhatWasFoundBeforeIsKept() {
        moveTo("assessOnSite");
        assertThat(body(save(lead, CLAUSE, 1, "ADJUST", "PARTIAL", "现场抽查三份记录，一份未签字"))
                        .get("version")
                        .asInt())
                .isEqualTo(2);
        assertThat(save(member, CLAUSE, 2, "ADJUST", "NONCONFORM", "现场抽查三份记录，均未签字"))
                .hasStatusOk();

        var finding = finding(lead);
        assertThat(finding.get("conformity").asText()).isEqualTo("NONCONFORM");
        assertThat(finding.get("past")).singleElement().satisfies(past -> {
            assertThat(past.get("verdict").asText()).isEqualTo("AGREE");
            assertThat(past.get("round").isNull()).isTrue();
        });
        var page = lead.get("/staff/requests/" + id + "/clauses?clause=" + CLAUSE);
        assertThat(page).hasStatusOk().bodyText().contains("文件评审已结束", "更正前");
    }

    @Test
    void nothingMoreIsAskedOfTheEnterpriseThen() {
        moveTo("assessOnSite");
        var refused = save(lead, CLAUSE, 1, "SUPPLEMENT", null, "请补充签字的记录");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(body(refused).at("/errors/0/field").asText()).isEqualTo("verdict");
        assertThat(body(refused).at("/errors/0/message").asText()).contains("不能再要求补充");
        assertThat(finding(lead).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void theLeadAloneCorrectsWhileWritingTheReport() {
        moveTo("writeReport");
        assertRefused(
                save(member, CLAUSE, 1, "ADJUST", "PARTIAL", "复核时发现记录不全"), HttpStatus.CONFLICT, "indicator-not-open");
        assertRefused(
                save(new TestStaff(mvc, "demo-institution-manager"), CLAUSE, 1, "AGREE", null, ""),
                HttpStatus.FORBIDDEN,
                "not-in-team");
        assertThat(save(lead, CLAUSE, 1, "ADJUST", "PARTIAL", "复核时发现记录不全")).hasStatusOk();
        assertThat(lead.put(path("/performance/" + FIGURE), 0, Map.of("value", "29000", "reason", "以审计报告为准")))
                .hasStatusOk();
    }

    @Test
    void betweenTheStepsFindingsStand() {
        moveTo("planOnSite");
        assertRefused(
                save(lead, CLAUSE, 1, "ADJUST", "PARTIAL", "复核时发现记录不全"), HttpStatus.CONFLICT, "indicator-not-open");
        moveTo("confirmReport");
        assertRefused(
                save(lead, CLAUSE, 1, "ADJUST", "PARTIAL", "复核时发现记录不全"), HttpStatus.CONFLICT, "indicator-not-open");
    }

    private void moveTo(String step) {
        transaction.executeWithoutResult(status -> {
            var instance = engine.createProcessInstanceQuery()
                    .processInstanceBusinessKey(id.toString())
                    .singleResult();
            var running = engine.getActivityInstance(instance.getId()).getChildActivityInstances();
            engine.createProcessInstanceModification(instance.getId())
                    .startBeforeActivity(step)
                    .cancelActivityInstance(running[0].getId())
                    .execute();
        });
    }

    private MvcTestResult save(
            TestStaff by, String clause, int version, String verdict, String conformity, String reason) {
        var body = new HashMap<String, Object>(Map.of("verdict", verdict, "reason", reason));
        body.put("conformity", conformity);
        return by.put(path("/" + clause), version, body);
    }

    private JsonNode finding(TestStaff reader) {
        for (var each : body(reader.get(path(""))).get("items")) {
            if (each.get("clause").asText().equals(CLAUSE)) {
                return each;
            }
        }
        throw new AssertionError(CLAUSE);
    }

    private String path(String rest) {
        return "/api/v1/assessment-requests/" + id + "/findings" + rest;
    }

    private static void assertRefused(MvcTestResult result, HttpStatus status, String rule) {
        assertThat(result).hasStatus(status);
        assertThat(body(result).get("type").asText()).isEqualTo("/problems/" + rule);
    }
}
