package io.zhiheng.conclusion;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.certificate.Certificates;
import io.zhiheng.conclusion.application.RaiseObjection;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Ratings;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.RunningRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.team.domain.TeamMembers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A request that stands at its report, on the real engine, rules and database; and what people do about it from there.
 */
abstract class ConclusionScene {

    static final Map<String, Object> REPORT = Map.of(
            "summary", "文件评审和现场评估均已完成，结论如下。", "strengths", "体系运行稳定", "improvements", "加强供应商管理", "confirmed", true);
    static final String LONG = "公示的评估范围与企业实际经营情况不符，请予以核实处理。";

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
    ManagementService jobs;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Editions editions;

    @Autowired
    Ratings ratings;

    @Autowired
    RaiseObjection raiseObjection;

    @Autowired
    Certificates certificates;

    @Autowired
    AssessedReports reports;

    TestEnterprise enterprise;
    TestStaff lead;
    TestStaff third;
    TestStaff fourth;
    TestStaff manager;
    AssessmentRequestId id;

    @BeforeEach
    void standAtTheReport() {
        enterprise = new TestEnterprise(mvc, jdbc);
        lead = new TestStaff(mvc, "demo-assessor-1");
        third = new TestStaff(mvc, "demo-assessor-3");
        fourth = new TestStaff(mvc, "demo-assessor-4");
        manager = new TestStaff(mvc, "demo-institution-manager");
        id = new RunningRequest(requests, members, engine, transaction)
                .at("writeReport", enterprise, FinishedSelfAssessment.of(enterprise), Map.of());
    }

    void published() {
        reported(3);
        done(answer("CONFIRMED", null));
        done(claim(third, "decideRequest", "1"));
        done(complete(third, "decideRequest", "1", Map.of("outcome", "APPROVED", "independent", true)));
        assertThat(state()).isEqualTo(RequestState.PUBLICITY);
    }

    void reported(int applied) {
        jdbc.update("update assessment_request set applied_level = ? where id = ?", applied, id.value());
        agreeToEverything();
        done(complete(lead, "writeReport", "-", REPORT));
        runJobs();
        assertThat(state()).isEqualTo(RequestState.ENTERPRISE_CONFIRM);
    }

    void agreeToEverything() {
        var edition = editions.current();
        edition.firstLevel()
                .forEach(first -> first.clauses()
                        .forEach(clause -> jdbc.update(
                                """
                insert into finding (request, clause, indicator, version, verdict, reason, revision, answer_version, account, person, saved_at, released)
                values (?, ?, ?, 1, 'AGREE', '', 1, 1, ?, '李组长', now(), false)""", id.value(), clause.id(), first.id(), RunningRequest.account("demo-assessor-1"))));
        edition.firstLevel().forEach(first -> first.performance().forEach(each -> figure(first.id(), each.id(), null)));
        edition.firstLevel()
                .forEach(first ->
                        first.parameters().forEach(each -> figure(first.id(), each.id(), reportsFigure(each.id()))));
    }

    private String reportsFigure(String parameter) {
        return jdbc.queryForObject(
                "select s.content -> 'parameters' ->> ? from submission s join assessment_request r "
                        + "on r.self_assessment = s.self_assessment where r.id = ? limit 1",
                String.class,
                parameter,
                id.value());
    }

    private void figure(String indicator, String subject, String value) {
        jdbc.update(
                """
                insert into performance_finding (request, subject, indicator, version, value, applicable, confirmed, reason, revision, account, person, saved_at, released)
                values (?, ?, ?, 1, ?, ?, true, '', 1, ?, '李组长', now(), false)""",
                id.value(),
                subject,
                indicator,
                value,
                value == null ? true : null,
                RunningRequest.account("demo-assessor-1"));
    }

    int byHand(Set<String> nonconforming) {
        var edition = editions.current();
        var clauses = new HashMap<String, Conformity>();
        edition.clauses()
                .forEach(clause -> clauses.put(
                        clause.id(), nonconforming.contains(clause.id()) ? Conformity.NONCONFORM : Conformity.CONFORM));
        var figures = new HashMap<String, String>();
        edition.parameters().forEach(each -> figures.put(each.id(), reportsFigure(each.id())));
        return ratings.rate(
                        edition.number(),
                        ratings.schemeInForce(edition.number()),
                        new Answers(clauses, figures, Set.of(), "C34"),
                        false)
                .overall()
                .level();
    }

    RequestState state() {
        return requests.findById(id.value()).orElseThrow().state();
    }

    String path(String more) {
        return "/api/v1/assessment-requests/" + id + more;
    }

    MvcTestResult answer(String outcome, String reason) {
        var body = new HashMap<String, Object>(Map.of("outcome", outcome));
        if (reason != null) {
            body.put("reason", reason);
        }
        return enterprise.post("/api/v1/tasks/" + id + ":confirmReport:-/completion", body);
    }

    MvcTestResult claim(TestStaff person, String step, String item) {
        return person.post("/api/v1/tasks/" + id + ":" + step + ":" + item + "/claim", Map.of());
    }

    MvcTestResult complete(TestStaff person, String step, String item, Map<String, Object> input) {
        return person.post("/api/v1/tasks/" + id + ":" + step + ":" + item + "/completion", input);
    }

    static Map<String, Object> with(Map<String, Object> form, String key, Object value) {
        var changed = new HashMap<>(form);
        changed.put(key, value);
        return changed;
    }

    /** What waits for the engine and what waits for time, but no reminder. */
    void runJobs() {
        for (int i = 0; i < 5; i++) {
            var due = jobs.createJobQuery().processInstanceId(process()).list().stream()
                    .filter(
                            job -> !elementOf(job.getJobDefinitionId())
                                    .matches(
                                            ".*(ReminderDue|LimitPassed|LongOverdue|SilenceEnded|surveillanceDue|certificateLifeOver)$"))
                    .toList();
            if (due.isEmpty()) {
                return;
            }
            due.forEach(job -> jobs.executeJob(job.getId()));
            if (engine.createProcessInstanceQuery()
                            .processInstanceBusinessKey(id.toString())
                            .count()
                    == 0) {
                return;
            }
        }
    }

    void runJob(String element) {
        var job = jobs.createJobQuery().processInstanceId(process()).list().stream()
                .filter(each -> elementOf(each.getJobDefinitionId()).equals(element))
                .findFirst()
                .orElseThrow();
        jobs.executeJob(job.getId());
    }

    String elementOf(String jobDefinition) {
        return jobs.createJobDefinitionQuery()
                .jobDefinitionId(jobDefinition)
                .singleResult()
                .getActivityId();
    }

    String process() {
        return engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult()
                .getId();
    }

    static void done(MvcTestResult result) {
        assertThat(result.getResponse().getStatus()).as(text(result)).isBetween(200, 299);
    }

    static void assertRefused(MvcTestResult result, String rule) {
        assertThat(result.getResponse().getStatus()).as(text(result)).isBetween(400, 499);
        assertThat(body(result).get("type").asText()).as(text(result)).endsWith("/" + rule);
        assertThat(body(result).get("detail").asText()).matches("(?s).*[\\u4e00-\\u9fff].*");
    }

    static void assertRefused(MvcTestResult result, String rule, String words) {
        assertRefused(result, rule);
        assertThat(body(result).get("detail").asText()).isEqualTo(words);
    }

    static void assertField(MvcTestResult result, String field) {
        assertThat(result).hasStatus(422);
        assertThat(body(result).get("errors"))
                .as(text(result))
                .anyMatch(error -> error.get("field").asText().equals(field));
    }

    private static String text(MvcTestResult result) {
        var text = new AtomicReference<String>();
        try {
            text.set(result.getResponse().getStatus() + " "
                    + new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        } catch (RuntimeException none) {
            text.set(String.valueOf(none));
        }
        return text.get();
    }
}
