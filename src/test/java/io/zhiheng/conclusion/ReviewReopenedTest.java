package io.zhiheng.conclusion;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents that did not pass, an appeal that is upheld, and what the deciders can do without a report. */
@IntegrationTest
class ReviewReopenedTest {

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

    TestEnterprise enterprise;
    TestStaff lead;
    TestStaff third;
    TestStaff fourth;
    AssessmentRequestId id;

    @BeforeEach
    void standAtTheUpheldAppeal() {
        enterprise = new TestEnterprise(mvc, jdbc);
        lead = new TestStaff(mvc, "demo-assessor-1");
        third = new TestStaff(mvc, "demo-assessor-3");
        fourth = new TestStaff(mvc, "demo-assessor-4");
        id = new RunningRequest(requests, members, engine, transaction)
                .at(
                        "concludeDocuments",
                        enterprise,
                        FinishedSelfAssessment.of(enterprise),
                        Map.of("indicators", List.of("QMS")));
        jdbc.update("update assessment_request set applied_level = 4 where id = ?", id.value());
        done(complete(lead, "concludeDocuments:-", Map.of("outcome", "NOT_PASSED", "reason", "多项材料与现场情况不符")));
        assertThat(state()).isEqualTo(RequestState.NOT_PASSED);
        done(enterprise.post("/api/v1/assessment-requests/" + id + "/appeal", Map.of("reason", "评审没有考虑我们补充的材料")));
        done(claim(fourth, "handleAppeal:-"));
        done(complete(fourth, "handleAppeal:-", Map.of("outcome", "UPHELD", "reason", "补充材料应予考虑")));
        assertThat(state()).isEqualTo(RequestState.DECISION);
    }

    @Test
    void theDeciderReadsWhyAndSendsTheDocumentsBackToTheirReview() {
        done(claim(third, "decideRequest:1"));
        assertThat(third.get("/staff/requests/" + id + "/steps/decideRequest/1"))
                .hasStatusOk()
                .bodyText()
                .contains("尚无评估报告", "多项材料与现场情况不符", "补充材料应予考虑");
        var approved = complete(third, "decideRequest:1", Map.of("outcome", "APPROVED", "independent", true));
        assertThat(body(approved).get("type").asText()).endsWith("/approved-without-report");
        assertThat(body(approved).at("/errors/0/field").asText()).isEqualTo("outcome");
        assertThat(body(approved).get("detail").asText()).contains("尚无评估报告");

        done(complete(
                third, "decideRequest:1", Map.of("outcome", "RETURNED", "reason", "请结合补充材料重新评审", "independent", true)));
        assertThat(state()).isEqualTo(RequestState.DOC_REVIEW);
        assertThat(steps())
                .as("of all indicators")
                .containsExactlyInAnyOrder(
                        "reviewDocuments:DIG", "reviewDocuments:PERF", "reviewDocuments:QMS", "reviewDocuments:SUS");
        assertThat(jdbc.queryForObject(
                        "select reason from step_record where request = ? and action = 'REVIEW_REOPENED'",
                        String.class,
                        id.value()))
                .isEqualTo("请结合补充材料重新评审");
        done(claim(lead, "reviewDocuments:DIG"));
        assertThat(jdbc.queryForList("select subject from notice where link like ?", String.class, "%" + id))
                .contains("审定退回，请重新进行文件评审", "审定退回，评估组将重新进行文件评审");
    }

    @Test
    void theDeciderMayLetTheFailureStandAndItCanBeAppealedAgain() {
        done(claim(third, "decideRequest:1"));
        done(complete(
                third,
                "decideRequest:1",
                Map.of("outcome", "NOT_PASSED", "reason", "补充材料仍不足以证明", "independent", true)));
        assertThat(state()).isEqualTo(RequestState.NOT_PASSED);
        assertThat(body(enterprise.get("/api/v1/assessment-requests/" + id))
                        .get("timeline")
                        .toString())
                .contains("DECISION_NOT_PASSED");
    }

    private RequestState state() {
        return requests.findById(id.value()).orElseThrow().state();
    }

    private List<String> steps() {
        return jdbc.queryForList(
                "select step || ':' || item from open_task where business_key = ?", String.class, id.toString());
    }

    private MvcTestResult claim(TestStaff who, String task) {
        return who.post("/api/v1/tasks/" + id + ":" + task + "/claim", Map.of());
    }

    private MvcTestResult complete(TestStaff who, String task, Map<String, Object> input) {
        return who.post("/api/v1/tasks/" + id + ":" + task + "/completion", input);
    }

    private static void done(MvcTestResult result) {
        assertThat(result).hasStatus2xxSuccessful();
    }
}
