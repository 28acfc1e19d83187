package io.zhiheng.report;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.certificate.domain.IssuedCertificates;
import io.zhiheng.conclusion.domain.AssessmentReport;
import io.zhiheng.conclusion.domain.AssessmentReports;
import io.zhiheng.conclusion.domain.JudgedClause;
import io.zhiheng.conclusion.domain.JudgedParameter;
import io.zhiheng.conclusion.domain.Judgement;
import io.zhiheng.report.application.IssueReport;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.RunningRequest;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.team.domain.TeamMembers;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A request that stands at one of the engine's printing steps, and what is printed there. */
abstract class PaperScene {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AssessmentRequests requests;

    @Autowired
    TeamMembers members;

    @Autowired
    AssessmentReports reports;

    @Autowired
    IssuedCertificates certificates;

    @Autowired
    SubmittedSelfAssessments submitted;

    @Autowired
    IssueReport issueReport;

    @Autowired
    RuntimeService engine;

    @Autowired
    ManagementService jobs;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    /** One for all tests: filling it in takes longer than all of them. */
    static TestEnterprise enterprise;

    static FinishedSelfAssessment self;

    AssessmentRequestId id;

    @BeforeEach
    void begin() {
        if (self == null) {
            enterprise = new TestEnterprise(mvc, jdbc);
            self = FinishedSelfAssessment.of(enterprise);
        }
    }

    /** Makes room for the next test's request. */
    @AfterEach
    void end() {
        jdbc.update("update assessment_request set state = 'CLOSED' where id = ?", id.value());
    }

    AssessmentRequestId standsAt(String step, Map<String, Object> variables) {
        return new RunningRequest(requests, members, engine, transaction).at(step, enterprise, self, variables);
    }

    void written(int round) {
        var frozen = submitted.find(self.id());
        var clauses = frozen.answers().stream()
                .map(each -> new JudgedClause(
                        each.clause(),
                        each.conformity(),
                        null,
                        each.conformity(),
                        each.clause().equals(FinishedSelfAssessment.CLAUSE) ? "所述做法只在一个车间执行" : null,
                        "demo-assessor-2",
                        List.of()))
                .toList();
        var parameters = frozen.parameters().entrySet().stream()
                .map(each ->
                        new JudgedParameter(each.getKey(), each.getValue(), each.getValue(), null, "demo-assessor-2"))
                .toList();
        transaction.executeWithoutResult(status -> {
            var request = request();
            request.assessed(frozen.rating().overall().level());
            reports.save(AssessmentReport.write(
                    request,
                    round,
                    new AssessmentReport.Text("综述", "优势", "建议"),
                    new AssessmentReport.Basis(
                            frozen.edition(),
                            frozen.scheme(),
                            new Judgement(1, clauses, parameters, List.of()),
                            frozen.rating(),
                            frozen.rating()),
                    new Attribution(
                            Attribution.Side.INSTITUTION, RunningRequest.account("demo-assessor-1"), "demo-assessor-1"),
                    clock.instant()));
        });
    }

    AssessmentRequest request() {
        return requests.findById(id.value()).orElseThrow();
    }

    void print() {
        jobs.executeJob(job());
    }

    String job() {
        return jobs.createJobQuery()
                .processInstanceId(process())
                .messages()
                .singleResult()
                .getId();
    }

    String process() {
        return engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult()
                .getId();
    }

    String number() {
        return jdbc.queryForObject(
                "select number from assessment_paper where request = ? order by round desc limit 1",
                String.class,
                id.value());
    }

    String path(String paper) {
        return "/api/v1/assessment-requests/" + id + "/" + paper;
    }

    TestStaff staff(String token) {
        return new TestStaff(mvc, token);
    }

    MvcTestResult verified(String number, String code) {
        return mvc.get()
                .uri("/verify?number={number}&code={code}", number, code)
                .exchange();
    }

    static String text(MvcTestResult answer) throws Exception {
        try (var document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    static String nameIn(MvcTestResult answer) {
        return URLDecoder.decode(answer.getResponse().getHeader("Content-Disposition"), StandardCharsets.UTF_8);
    }

    static void assertRefused(MvcTestResult result, HttpStatus status, String rule) {
        assertThat(result).hasStatus(status);
        assertThat(body(result).get("type").asText()).isEqualTo("/problems/" + rule);
    }
}
