package io.zhiheng.finding.application;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.RunningRequest;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.team.domain.TeamMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Documents that two assessors of a team review by the API: what tests of it begin with, and what they do in between.
 */
abstract class DocumentsUnderReview {

    static final String CLAUSE = "QMS-01-L1-1";
    static final String OTHER = "QMS-01-L2-1";
    static final String REASON = "请补充近一年的实施记录。";

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
    FinishedSelfAssessment assessment;
    TestStaff lead;
    TestStaff member;
    TestStaff stranger;
    TestStaff manager;
    AssessmentRequestId id;
    String base;

    @BeforeEach
    void underReview() {
        enterprise = new TestEnterprise(mvc, jdbc);
        assessment = FinishedSelfAssessment.of(enterprise);
        id = new RunningRequest(requests, members, engine, transaction)
                .at("documentReview", enterprise, assessment, Map.of("indicators", List.of("QMS", "PERF")));
        base = "/api/v1/assessment-requests/" + id;
        lead = new TestStaff(mvc, "demo-assessor-1");
        member = new TestStaff(mvc, "demo-assessor-2");
        stranger = new TestStaff(mvc, "demo-assessor-3");
        manager = new TestStaff(mvc, "demo-institution-manager");
    }

    AssessmentRequest request() {
        return requests.findById(id.value()).orElseThrow();
    }

    RequestState state() {
        return request().state();
    }

    MvcTestResult save(TestStaff who, String clause, int version, Map<String, Object> finding) {
        return who.put(base + "/findings/" + clause, version, finding);
    }

    static Map<String, Object> finding(String verdict, String conformity, String reason) {
        return conformity == null
                ? Map.of("verdict", verdict, "reason", reason)
                : Map.of("verdict", verdict, "conformity", conformity, "reason", reason);
    }

    JsonNode findingOf(TestStaff who, String clause) {
        for (var item : body(who.get(base + "/findings")).get("items")) {
            if (item.get("clause").asText().equals(clause)) {
                return item;
            }
        }
        throw new AssertionError(clause);
    }

    void agreeToAll(String indicator) {
        for (var item : body(lead.get(base + "/findings")).get("items")) {
            if (item.get("indicator").asText().equals(indicator)
                    && item.get("verdict").isNull()) {
                assertThat(save(
                                lead,
                                item.get("clause").asText(),
                                item.get("version").asInt(),
                                finding("AGREE", null, "")))
                        .hasStatusOk();
            }
        }
    }

    void agreeToFigures() {
        for (var item : body(member.get(base + "/findings")).get("performance")) {
            var declared = item.get("declared").asText();
            assertThat(member.put(
                            base + "/findings/performance/"
                                    + item.get("subject").asText(),
                            item.get("version").asInt(),
                            declared.equals("true") ? Map.of("applicable", true) : Map.of("value", declared)))
                    .hasStatusOk();
        }
    }

    void claim(TestStaff who, String indicator) {
        assertThat(who.post("/api/v1/tasks/" + id + ":reviewDocuments:" + indicator + "/claim", Map.of()))
                .hasStatus2xxSuccessful();
    }

    MvcTestResult complete(TestStaff who, String step, Map<String, Object> input) {
        return who.post("/api/v1/tasks/" + id + ":" + step + "/completion", input);
    }

    static Map<String, Object> summary() {
        return Map.of("summary", "资料齐全，现场关注抽样。", "confirmed", true);
    }

    /** What the enterprise writes into a reopened clause. */
    void amend(String clause, String statement) {
        var version = assessment.answerTo(clause).get("version").asInt();
        assertThat(enterprise.put(
                        assessment.path() + "/answers/" + clause,
                        version,
                        FinishedSelfAssessment.answer("CONFORM", statement, assessment.file())))
                .hasStatusOk();
    }

    List<JsonNode> dialogue() {
        var items = new ArrayList<JsonNode>();
        body(enterprise.get(base + "/clauses/" + CLAUSE + "/dialogue"))
                .get("items")
                .forEach(items::add);
        return items;
    }

    static void assertRefused(MvcTestResult answer, HttpStatus status, String rule) {
        assertThat(answer).hasStatus(status);
        if (rule != null) {
            assertThat(body(answer).get("type").asText()).isEqualTo("/problems/" + rule);
        }
    }
}
