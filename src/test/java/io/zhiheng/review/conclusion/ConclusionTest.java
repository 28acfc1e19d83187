package io.zhiheng.review.conclusion;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Ratings;
import io.zhiheng.review.AssessedReports;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Certificates;
import io.zhiheng.review.RequestState;
import io.zhiheng.review.RunningRequest;
import io.zhiheng.review.application.conclusion.RaiseObjection;
import io.zhiheng.review.domain.AssessmentRequests;
import io.zhiheng.review.domain.TeamMembers;
import io.zhiheng.shared.RuleBroken;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** From the report to the end of the certificate, on the real engine, rules and database. */
@IntegrationTest
class ConclusionTest {

    private static final Map<String, Object> REPORT = Map.of("summary", "文件评审和现场评估均已完成，结论如下。",
            "strengths", "体系运行稳定", "improvements", "加强供应商管理", "confirmed", true);
    private static final String LONG = "公示的评估范围与企业实际经营情况不符，请予以核实处理。";

    @Autowired MockMvcTester mvc;
    @Autowired JdbcTemplate jdbc;
    @Autowired AssessmentRequests requests;
    @Autowired TeamMembers members;
    @Autowired RuntimeService engine;
    @Autowired ManagementService jobs;
    @Autowired TransactionTemplate transaction;
    @Autowired Editions editions;
    @Autowired Ratings ratings;
    @Autowired RaiseObjection raiseObjection;
    @Autowired Certificates certificates;
    @Autowired AssessedReports reports;

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
        id = new RunningRequest(requests, members, engine, transaction).at("writeReport", enterprise,
                new FinishedSelfAssessment(enterprise), Map.of("seats", List.of("1")));
    }

    @Test
    void theLevelFollowsFromTheFindingsAndNobodyTypesIt() {
        assertRefused(complete(lead, "writeReport", "-", REPORT), "findings-missing");
        agreeToEverything();
        var level5 = editions.current().clauses().filter(clause -> clause.level() >= 4).map(clause -> clause.id()).toList();
        level5.forEach(clause -> jdbc.update("""
                update finding set verdict = 'ADJUST', conformity = 'NONCONFORM', reason = '现场未见记录' where request = ? and clause = ?""",
                id.value(), clause));

        var preview = body(lead.get(path("/assessed-rating")));
        assertThat(preview.get("complete").asBoolean()).isTrue();
        var byHand = byHand(Set.copyOf(level5));
        assertThat(preview.at("/comparison/assessed/level").asInt()).isEqualTo(byHand).isLessThan(preview.at("/comparison/self/level").asInt());
        assertThat(enterprise.get(path("/assessed-rating"))).hasStatus(404);
        assertThat(third.get(path("/assessed-rating"))).hasStatus(404);

        assertField(complete(lead, "writeReport", "-", with(REPORT, "summary", "短")), "summary");
        assertThat(state()).isEqualTo(RequestState.REPORTING);
        done(complete(lead, "writeReport", "-", with(REPORT, "level", 5)));
        var report = reports.find(id);
        assertThat(report.assessed().overall().level()).isEqualTo(byHand);
        assertThat(report.clauses()).filteredOn(each -> each.assessed() != each.self()).hasSameSizeAs(level5)
                .allMatch(each -> each.remark().equals("现场未见记录"));
        assertThat(body(enterprise.get(path("/comparison"))).get("differences")).hasSameSizeAs(level5);
    }

    @Test
    void anOpenNonconformityKeepsTheReportBack() {
        agreeToEverything();
        jdbc.update("""
                insert into nonconformity (id, version, request, number, severity, description, requirement, recorded_by, recorded_at,
                    cause, correction, action, past) values (?, 0, ?, 1, 'GENERAL', '记录缺失', '应保存记录', '组长', now(), '', '', '', '[]')""",
                UUID.randomUUID(), id.value());
        assertRefused(complete(lead, "writeReport", "-", REPORT), "nonconformities-open");
        assertThat(state()).isEqualTo(RequestState.REPORTING);
    }

    @Test
    void theEnterpriseObjectsOnceAndDeclinesOnlyALowerLevel() {
        reported(3);
        assertField(answer("OBJECTED", "太短"), "reason");
        assertRefused(answer("DECLINED", "我们不接受这个评估等级"), "level-not-lower");
        done(answer("OBJECTED", "条款 6.2.1 的结论与现场记录不符"));
        assertThat(body(lead.get(path("/steps/writeReport/-"))).get("summary").asText()).isEqualTo(REPORT.get("summary"));

        done(complete(lead, "writeReport", "-", REPORT));
        runJobs();
        assertRefused(answer("OBJECTED", "我们仍然不同意这份报告"), "report-objected-before");
        assertThat(state()).isEqualTo(RequestState.ENTERPRISE_CONFIRM);
        jdbc.update("update assessment_report set level = 2, level_to_certify = 2 where request = ? and round = 2", id.value());
        done(answer("DECLINED", "我们不接受这个评估等级"));
        assertThat(state()).isEqualTo(RequestState.NOT_PASSED);
    }

    @Test
    void whoTookPartDoesNotDecideAndTwoSeatsNeedTwoPersons() {
        reported(4);
        done(answer("CONFIRMED", null));
        assertThat(claim(lead, "decideRequest", "1").getResponse().getStatus()).isIn(404, 409);
        done(claim(third, "decideRequest", "1"));
        assertRefused(claim(fourth, "decideRequest", "1"), "task-claimed");
        assertField(complete(third, "decideRequest", "1", Map.of("outcome", "APPROVED", "independent", false)), "independent");
        assertThat(complete(fourth, "decideRequest", "1", Map.of("outcome", "APPROVED", "independent", true)).getResponse().getStatus())
                .isIn(404, 409);
        done(complete(third, "decideRequest", "1", Map.of("outcome", "APPROVED", "independent", true)));
        assertRefused(claim(third, "decideRequest", "2"), "decided-already");
        done(claim(fourth, "decideRequest", "2"));
        assertField(complete(fourth, "decideRequest", "2", Map.of("outcome", "RETURNED", "independent", true)), "reason");
        done(complete(fourth, "decideRequest", "2", Map.of("outcome", "NOT_PASSED", "reason", "证据不足以支持等级", "independent", true)));
        assertThat(state()).as("two who do not agree").isEqualTo(RequestState.REPORTING);
        assertThat(jdbc.queryForObject("select reason from step_record where request = ? and action = 'DECISION_RETURNED'",
                String.class, id.value())).contains("审定人员 1：通过", "审定人员 2：不通过。证据不足以支持等级");
    }

    @Test
    void belowTheLowestLevelNothingIsApproved() {
        reported(3);
        jdbc.update("update assessment_report set level = 0, level_to_certify = 0 where request = ?", id.value());
        done(answer("CONFIRMED", null));
        done(claim(third, "decideRequest", "1"));
        assertRefused(complete(third, "decideRequest", "1", Map.of("outcome", "APPROVED", "independent", true)), "level-not-certifiable");
        done(complete(third, "decideRequest", "1", Map.of("outcome", "NOT_PASSED", "reason", "未达到经验级", "independent", true)));
        assertThat(state()).isEqualTo(RequestState.NOT_PASSED);

        assertField(enterprise.post(path("/appeal"), Map.of("reason", "短")), "reason");
        done(enterprise.post(path("/appeal"), Map.of("reason", "审定没有考虑我们补充的证据")));
        assertRefused(enterprise.post(path("/appeal"), Map.of("reason", "审定没有考虑我们补充的证据")), "appealed-before");
        assertThat(claim(lead, "handleAppeal", "-").getResponse().getStatus()).isIn(404, 409);
        assertRefused(claim(third, "handleAppeal", "-"), "appeal-by-decider");
        done(claim(fourth, "handleAppeal", "-"));
        done(complete(fourth, "handleAppeal", "-", Map.of("outcome", "UPHELD", "reason", "补充证据应予考虑")));
        assertThat(state()).isEqualTo(RequestState.DECISION);
        assertRefused(enterprise.post(path("/appeal"), Map.of("reason", "审定没有考虑我们补充的证据")), "nothing-to-appeal");
    }

    @Test
    void anAppealAfterItsTimeIsRefused() {
        reported(5);
        jdbc.update("update assessment_report set level = 2, level_to_certify = 2 where request = ?", id.value());
        done(answer("DECLINED", "我们不接受这个评估等级"));
        runJobs();
        assertThat(state()).isEqualTo(RequestState.NOT_PASSED);
        assertRefused(enterprise.post(path("/appeal"), Map.of("reason", "我们对结论有不同的看法")), "appeal-too-late");
    }

    @Test
    void objectionsAreHeardThenTheCertificateLivesAndEnds() {
        published();
        var number = jdbc.queryForObject("select number from publicity where request = ?", String.class, id.value());
        assertThat(mvc.get().uri("/publicity").exchange()).hasStatusOk().bodyText().contains("测试阀门有限公司");
        assertThat(mvc.get().uri("/publicity/" + number).exchange()).hasStatusOk().bodyText().contains("提出异议");
        assertThatThrownBy(() -> raiseObjection.execute(number, new RaiseObjection.Objection("某人", "", "太短")))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.fieldErrors()).hasSize(2));
        raiseObjection.execute(number, new RaiseObjection.Objection("某人", "13900000000", LONG));
        raiseObjection.execute(number, new RaiseObjection.Objection("另一人", "13900000001", LONG));
        assertThat(manager.get("/staff/requests/" + id + "/conclusion")).bodyText().contains("13900000001");
        assertThat(lead.get("/staff/requests/" + id + "/conclusion")).hasStatusOk().bodyText().doesNotContain("13900000001");
        done(claim(manager, "handleObjection", "-"));
        done(complete(manager, "handleObjection", "-", Map.of("outcome", "DISMISSED", "reason", "经核实范围无误")));
        assertThat(jdbc.queryForObject("select count(*) from public_objection o join publicity p on p.id = o.publicity "
                + "where p.request = ? and o.outcome = 'DISMISSED'", Long.class, id.value())).isEqualTo(2);
        assertThat(state()).isEqualTo(RequestState.PUBLICITY);

        runJobs();
        assertThat(state()).isEqualTo(RequestState.CERTIFIED);
        var certificate = certificates.ofRequest(id).orElseThrow();
        assertThat(certificate.number()).matches("ZH-[A-Z0-9]{2,6}-20\\d\\d-\\d{4}-L3");
        assertThat(certificate.validUntil()).isEqualTo(certificate.issuedOn().plusYears(3).minusDays(1));
        assertThat(certificates.validOf(enterprise.id())).contains(certificate);
        assertThatThrownBy(() -> raiseObjection.execute(number, new RaiseObjection.Objection("某人", "139", LONG)))
                .hasMessageContaining("publicity-over");

        assertRefused(lead.post(path("/certificate/suspension"), Map.of("reason", "收到企业重大质量事故通报")), "managers-only");
        assertField(manager.post(path("/certificate/suspension"), Map.of("reason", "短")), "reason");
        done(manager.post(path("/certificate/suspension"), Map.of("reason", "收到企业重大质量事故通报")));
        assertRefused(manager.post(path("/certificate/suspension"), Map.of("reason", "收到企业重大质量事故通报")), "certificate-not-valid");
        assertThat(certificates.validOf(enterprise.id())).isEmpty();
        assertThat(state()).isEqualTo(RequestState.SUSPENDED);
        done(claim(manager, "cureSuspension", "-"));
        done(complete(manager, "cureSuspension", "-", Map.of("outcome", "CURED", "reason", "整改已经核实")));

        runJob("surveillanceDue");
        assertThat(state()).isEqualTo(RequestState.SURVEILLANCE);
        done(claim(manager, "superviseCertificate", "-"));
        done(complete(manager, "superviseCertificate", "-", Map.of("outcome", "PASSED", "findings", "体系持续有效运行")));
        assertThat(state()).isEqualTo(RequestState.CERTIFIED);
        assertThat(manager.get("/staff/certificates?q=" + certificate.number())).hasStatusOk().bodyText().contains(certificate.number());
        assertThat(manager.get("/staff/requests/" + id + "/certificate")).hasStatusOk().bodyText().contains("体系持续有效运行", "整改已经核实");
        done(manager.post(path("/certificate/revocation"), Map.of("reason", "企业提供虚假材料，经核实属实")));
        assertThat(state()).isEqualTo(RequestState.REVOKED);
        assertRefused(manager.post(path("/certificate/revocation"), Map.of("reason", "企业提供虚假材料，经核实属实")), "certificate-ended");
        assertThat(enterprise.get("/assessment-requests/" + id + "/certificate")).hasStatusOk().bodyText().contains("已撤销");
    }

    @Test
    void aMissedSurveillanceSuspendsAndTimeRevokes() {
        published();
        runJobs();
        runJob("surveillanceDue");
        runJob("surveillanceMissed");
        assertThat(state()).isEqualTo(RequestState.SUSPENDED);
        assertThat(certificates.ofRequest(id).orElseThrow().state().name()).isEqualTo("SUSPENDED");
        runJob("suspensionUncured");
        assertThat(state()).isEqualTo(RequestState.REVOKED);
        assertThat(jdbc.queryForList("select cause from certificate_change c join certificate k on k.id = c.certificate "
                + "where k.request = ? order by c.id", String.class, id.value())).containsExactly("ISSUED", "SURVEILLANCE_MISSED", "NOT_CURED");
    }

    private void published() {
        reported(3);
        done(answer("CONFIRMED", null));
        done(claim(third, "decideRequest", "1"));
        done(complete(third, "decideRequest", "1", Map.of("outcome", "APPROVED", "independent", true)));
        assertThat(state()).isEqualTo(RequestState.PUBLICITY);
    }

    private void reported(int applied) {
        jdbc.update("update assessment_request set applied_level = ? where id = ?", applied, id.value());
        agreeToEverything();
        done(complete(lead, "writeReport", "-", REPORT));
        runJobs();
        assertThat(state()).isEqualTo(RequestState.ENTERPRISE_CONFIRM);
    }

    private void agreeToEverything() {
        var edition = editions.current();
        edition.firstLevel().forEach(first -> first.clauses().forEach(clause -> jdbc.update("""
                insert into finding (request, clause, indicator, version, verdict, reason, revision, answer_version, account, person, saved_at, released)
                values (?, ?, ?, 1, 'AGREE', '', 1, 1, ?, '李组长', now(), false)""", id.value(), clause.id(), first.id(), RunningRequest.account("demo-assessor-1"))));
        edition.firstLevel().forEach(first -> first.performance().forEach(each -> figure(first.id(), each.id(), null)));
        edition.firstLevel().forEach(first -> first.parameters().forEach(each -> figure(first.id(), each.id(), reportsFigure(each.id()))));
    }

    private String reportsFigure(String parameter) {
        return jdbc.queryForObject("select s.content -> 'parameters' ->> ? from submission s join assessment_request r "
                + "on r.self_assessment = s.self_assessment where r.id = ? limit 1", String.class, parameter, id.value());
    }

    private void figure(String indicator, String subject, String value) {
        jdbc.update("""
                insert into performance_finding (request, subject, indicator, version, value, applicable, confirmed, reason, revision, account, person, saved_at, released)
                values (?, ?, ?, 1, ?, ?, true, '', 1, ?, '李组长', now(), false)""", id.value(), subject, indicator, value, value == null ? true : null,
                RunningRequest.account("demo-assessor-1"));
    }

    private int byHand(Set<String> nonconforming) {
        var edition = editions.current();
        var clauses = new HashMap<String, Conformity>();
        edition.clauses().forEach(clause -> clauses.put(clause.id(), nonconforming.contains(clause.id()) ? Conformity.NONCONFORM : Conformity.CONFORM));
        var figures = new HashMap<String, String>();
        edition.parameters().forEach(each -> figures.put(each.id(), reportsFigure(each.id())));
        return ratings.rate(edition.number(), ratings.schemeInForce(edition.number()), new Answers(clauses, figures, Set.of(), "C34"), false)
                .overall().level();
    }

    private RequestState state() {
        return requests.findById(id.value()).orElseThrow().state();
    }

    private String path(String more) {
        return "/api/v1/assessment-requests/" + id + more;
    }

    private MvcTestResult answer(String outcome, String reason) {
        var body = new HashMap<String, Object>(Map.of("outcome", outcome));
        if (reason != null) {
            body.put("reason", reason);
        }
        return enterprise.post("/api/v1/tasks/" + id + ":confirmReport:-/completion", body);
    }

    private MvcTestResult claim(TestStaff person, String step, String item) {
        return person.post("/api/v1/tasks/" + id + ":" + step + ":" + item + "/claim", Map.of());
    }

    private MvcTestResult complete(TestStaff person, String step, String item, Map<String, Object> input) {
        return person.post("/api/v1/tasks/" + id + ":" + step + ":" + item + "/completion", input);
    }

    private static Map<String, Object> with(Map<String, Object> form, String key, Object value) {
        var changed = new HashMap<>(form);
        changed.put(key, value);
        return changed;
    }

    /** What waits for the engine and what waits for time, but no reminder. */
    private void runJobs() {
        for (int i = 0; i < 5; i++) {
            var due = jobs.createJobQuery().processInstanceId(process()).list().stream()
                    .filter(job -> !elementOf(job.getJobDefinitionId()).matches(".*(ReminderDue|LimitPassed|LongOverdue|SilenceEnded|surveillanceDue|certificateLifeOver)$"))
                    .toList();
            if (due.isEmpty()) {
                return;
            }
            due.forEach(job -> jobs.executeJob(job.getId()));
            if (engine.createProcessInstanceQuery().processInstanceBusinessKey(id.toString()).count() == 0) {
                return;
            }
        }
    }

    private void runJob(String element) {
        var job = jobs.createJobQuery().processInstanceId(process()).list().stream()
                .filter(each -> elementOf(each.getJobDefinitionId()).equals(element)).findFirst().orElseThrow();
        jobs.executeJob(job.getId());
    }

    private String elementOf(String jobDefinition) {
        return jobs.createJobDefinitionQuery().jobDefinitionId(jobDefinition).singleResult().getActivityId();
    }

    private String process() {
        return engine.createProcessInstanceQuery().processInstanceBusinessKey(id.toString()).singleResult().getId();
    }

    private static void done(MvcTestResult result) {
        assertThat(result.getResponse().getStatus()).as(text(result)).isBetween(200, 299);
    }

    private static void assertRefused(MvcTestResult result, String rule) {
        assertThat(result.getResponse().getStatus()).as(text(result)).isBetween(400, 499);
        assertThat(body(result).get("type").asText()).as(text(result)).endsWith("/" + rule);
        assertThat(body(result).get("detail").asText()).matches("(?s).*[\\u4e00-\\u9fff].*");
    }

    private static void assertField(MvcTestResult result, String field) {
        assertThat(result).hasStatus(422);
        assertThat(body(result).get("errors")).as(text(result)).anyMatch(error -> error.get("field").asText().equals(field));
    }

    private static String text(MvcTestResult result) {
        var text = new AtomicReference<String>();
        try {
            text.set(result.getResponse().getStatus() + " " + new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        } catch (RuntimeException none) {
            text.set(String.valueOf(none));
        }
        return text.get();
    }
}
