package io.zhiheng.report;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.report.application.IssueReport;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Certificate;
import io.zhiheng.review.Doer;
import io.zhiheng.review.RunningRequest;
import io.zhiheng.review.domain.AssessmentRequest;
import io.zhiheng.review.domain.AssessmentRequests;
import io.zhiheng.review.domain.TeamMembers;
import io.zhiheng.review.domain.certificate.CertificateChange;
import io.zhiheng.review.domain.certificate.IssuedCertificate;
import io.zhiheng.review.domain.certificate.IssuedCertificates;
import io.zhiheng.review.domain.conclusion.AssessmentReport;
import io.zhiheng.review.domain.conclusion.AssessmentReports;
import io.zhiheng.review.domain.conclusion.JudgedClause;
import io.zhiheng.review.domain.conclusion.JudgedParameter;
import io.zhiheng.review.domain.conclusion.Judgement;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Year;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** From the engine's printing steps to the files in people's hands and to strangers who verify them. */
@IntegrationTest
class PaperApiTest {

    @Autowired MockMvcTester mvc;
    @Autowired JdbcTemplate jdbc;
    @Autowired AssessmentRequests requests;
    @Autowired TeamMembers members;
    @Autowired AssessmentReports reports;
    @Autowired IssuedCertificates certificates;
    @Autowired SubmittedSelfAssessments submitted;
    @Autowired IssueReport issueReport;
    @Autowired RuntimeService engine;
    @Autowired ManagementService jobs;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    /** One for all tests: filling it in takes longer than all of them. */
    static TestEnterprise enterprise;
    static FinishedSelfAssessment self;

    AssessmentRequestId id;

    @BeforeEach
    void begin() {
        if (self == null) {
            enterprise = new TestEnterprise(mvc, jdbc);
            self = new FinishedSelfAssessment(enterprise);
        }
    }

    /** Makes room for the next test's request. */
    @AfterEach
    void end() {
        jdbc.update("update assessment_request set state = 'CLOSED' where id = ?", id.value());
    }

    @Test
    void theProcessPrintsTheReportForBothSidesAndForNobodyElse() throws Exception {
        id = standsAt("printAssessmentReport", Map.of());
        written(1);
        assertRefused(enterprise.get(path("report.pdf")), HttpStatus.CONFLICT, "report-not-ready");
        print();

        var answer = enterprise.get(path("report.pdf"));
        assertThat(answer).hasStatusOk();
        assertThat(nameIn(answer)).startsWith("attachment; filename=\"ZH-TA-").contains("第三方评估报告-测试阀门有限公司-");
        assertThat(text(answer)).contains("质量管理能力第三方评估报告", "测试阀门有限公司", "demo-assessor-1", "只在一个车间执行", number());
        assertThat(staff("demo-institution-manager").get(path("report.pdf"))).hasStatusOk();
        assertThat(staff("demo-assessor-2").get(path("report.pdf"))).hasStatusOk();
        assertRefused(staff("demo-assessor-4").get(path("report.pdf")), HttpStatus.NOT_FOUND, "not-found");
        assertThat(staff("demo-platform-admin").get(path("report.pdf"))).hasStatus(HttpStatus.FORBIDDEN);
        assertRefused(new TestEnterprise(mvc, jdbc).get(path("report.pdf")), HttpStatus.NOT_FOUND, "not-found");
        assertThat(engine.createProcessInstanceQuery().processInstanceBusinessKey(id.toString()).count()).isEqualTo(1);
    }

    @Test
    void theInstitutionReadsTheReportOfTheSelfAssessmentItWasGivenWhileItReviews() throws Exception {
        id = standsAt("acceptRequest", Map.of());
        var manager = staff("demo-institution-manager");
        var waiting = manager.get(path("self-report.pdf"));
        assertRefused(waiting, HttpStatus.CONFLICT, "report-not-ready");
        assertThat(waiting.getResponse().getHeader("Retry-After")).matches("\\d+");
        issueReport.execute(self.id());

        assertThat(text(manager.get(path("self-report.pdf")))).contains("质量管理能力自评估报告");
        assertThat(manager.get(path("self-report.pdf")).getResponse().getContentAsByteArray())
                .isEqualTo(enterprise.get("/api/v1/self-assessments/" + self.id() + "/report.pdf").getResponse().getContentAsByteArray());
        assertThat(manager.get("/staff/requests/" + id)).hasStatusOk().bodyText().contains("self-report.pdf", "/clauses", "员工人数");
        assertThat(manager.get("/staff/requests/" + id + "/steps/acceptRequest/-")).hasStatusOk().bodyText()
                .contains("self-report.pdf", "/clauses", "员工人数");
        assertThat(enterprise.get(path("self-report.pdf"))).hasStatusOk();
        for (var stranger : List.of("demo-assessor-4", "demo-institution-manager-2")) {
            assertRefused(staff(stranger).get(path("self-report.pdf")), HttpStatus.NOT_FOUND, "not-found");
        }
        assertRefused(new TestEnterprise(mvc, jdbc).get(path("self-report.pdf")), HttpStatus.NOT_FOUND, "not-found");

        end();
        assertRefused(manager.get(path("self-report.pdf")), HttpStatus.NOT_FOUND, "not-found");
        assertThat(manager.get("/staff/requests/" + id)).hasStatusOk().bodyText().doesNotContain("self-report.pdf", "/clauses");
        assertThat(enterprise.get(path("self-report.pdf"))).hasStatusOk();
    }

    @Test
    void aFurtherRoundMakesAFurtherReportAndTheOldOneStays() throws Exception {
        id = standsAt("printAssessmentReport", Map.of());
        written(1);
        print();
        var first = number();
        written(2);
        engine.createProcessInstanceModification(process()).cancelAllForActivity("confirmReport").startBeforeActivity("printAssessmentReport").execute();
        print();
        assertThat(number()).isNotEqualTo(first);
        assertThat(text(enterprise.get(path("report.pdf")))).contains(number(), "第 2 版");
        assertThat(verified(first, code(first))).hasStatusOk().bodyText().contains("第三方评估报告", first);
        assertThat(jdbc.queryForObject("select count(*) from assessment_paper where request = ?", Integer.class, id.value())).isEqualTo(2);
    }

    @Test
    void aReportThatCannotBePrintedIsToldAndCanBeTriedAgain() {
        id = standsAt("printAssessmentReport", Map.of());
        var job = job();
        while (jobs.createJobQuery().jobId(job).withRetriesLeft().count() > 0) {
            assertThatThrownBy(() -> jobs.executeJob(job));
        }
        assertRefused(enterprise.get(path("report.pdf")), HttpStatus.CONFLICT, "report-failed");
        written(1);
        jobs.setJobRetries(job, 1);
        jobs.executeJob(job);
        assertThat(enterprise.get(path("report.pdf"))).hasStatusOk();
    }

    @Test
    void aCertificateIsPrintedAndItsPresentStateIsThereForEverybodyWhoHoldsIt() throws Exception {
        id = standsAt("printCertificate", Map.of("surveillanceAt", later(), "expiresAt", later()));
        written(1);
        var certificate = issued();
        assertRefused(enterprise.get(path("certificate.pdf")), HttpStatus.CONFLICT, "certificate-not-ready");
        print();

        var answer = enterprise.get(path("certificate.pdf"));
        assertThat(answer).hasStatusOk();
        assertThat(nameIn(answer)).contains("质量管理能力评估证书-测试阀门有限公司-");
        assertThat(text(answer)).contains("质量管理能力评估证书", certificate.number(), certificate.checkCode().value(), "测试阀门有限公司");
        assertRefused(new TestEnterprise(mvc, jdbc).get(path("certificate.pdf")), HttpStatus.NOT_FOUND, "not-found");

        assertThat(verified(certificate.number(), certificate.checkCode().value().toLowerCase())).hasStatusOk().bodyText()
                .contains("该证书目前有效", certificate.number(), "某评估中心", sha256(answer.getResponse().getContentAsByteArray()));
        assertThat(compared(certificate, answer.getResponse().getContentAsByteArray())).bodyText().contains("平台出具的文件一致");
        assertThat(compared(certificate, "%PDF-1.7 changed".getBytes(StandardCharsets.UTF_8))).bodyText().contains("可能被改动");
        becomes(Certificate.State.SUSPENDED);
        assertThat(verified(certificate.number(), certificate.checkCode().value())).bodyText().contains("该证书目前暂停");
        becomes(Certificate.State.REVOKED);
        assertThat(verified(certificate.number(), certificate.checkCode().value())).bodyText().contains("已被评估机构撤销");
        assertThat(enterprise.get(path("certificate.pdf"))).hasStatusOk();
    }

    @Test
    void anUnknownNumberAndAWrongCodeAreAlike() throws Exception {
        id = standsAt("printCertificate", Map.of("surveillanceAt", later(), "expiresAt", later()));
        written(1);
        var certificate = issued();
        var wrongCode = verified(certificate.number(), "AAAA-AAAA");
        var wrongNumber = verified("ZH-XX-2026-0001-L3", "AAAA-AAAA");
        assertThat(wrongCode).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(wrongNumber).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(wrongCode.getResponse().getContentAsString().replace(certificate.number(), "N").replaceAll("_csrf\" value=\"[^\"]*", ""))
                .isEqualTo(wrongNumber.getResponse().getContentAsString().replace("ZH-XX-2026-0001-L3", "N")
                        .replaceAll("_csrf\" value=\"[^\"]*", ""));
    }

    private AssessmentRequestId standsAt(String step, Map<String, Object> variables) {
        return new RunningRequest(requests, members, engine, transaction).at(step, enterprise, self, variables);
    }

    private void written(int round) {
        var frozen = submitted.find(self.id());
        var clauses = frozen.answers().stream().map(each -> new JudgedClause(each.clause(), each.conformity(), null,
                each.conformity(), each.clause().equals(FinishedSelfAssessment.CLAUSE) ? "所述做法只在一个车间执行" : null, "demo-assessor-2")).toList();
        var parameters = frozen.parameters().entrySet().stream()
                .map(each -> new JudgedParameter(each.getKey(), each.getValue(), each.getValue(), null, "demo-assessor-2")).toList();
        transaction.executeWithoutResult(status -> {
            var request = request();
            request.assessed(frozen.rating().overall().level());
            reports.save(AssessmentReport.write(request, round, new AssessmentReport.Words("综述", "优势", "建议"),
                    new AssessmentReport.Basis(frozen.edition(), frozen.scheme(), new Judgement(1, clauses, parameters, List.of()),
                            frozen.rating(), frozen.rating()),
                    new Doer(Doer.Side.INSTITUTION, RunningRequest.account("demo-assessor-1"), "demo-assessor-1"), clock.instant()));
        });
    }

    private IssuedCertificate issued() {
        return transaction.execute(status -> {
            var now = clock.instant();
            var certificate = IssuedCertificate.issue(request(), new IssuedCertificate.Content("91990000MA0TE5T088", "保证级", "阀门的设计和生产"),
                    new IssuedCertificate.Issuer(DemoAccounts.INSTITUTION, "某评估中心", "T" + Integer.toString(ThreadLocalRandom.current()
                            .nextInt(36 * 36, 36 * 36 * 36), 36).toUpperCase()), Year.of(2026), ThreadLocalRandom.current().nextInt(1, 9000),
                    new IssuedCertificate.Term(now, now.plus(Duration.ofDays(1095)), now.plus(Duration.ofDays(365))));
            certificate.become(Certificate.State.VALID, CertificateChange.Cause.ISSUED, Doer.SYSTEM, null, now);
            return certificates.save(certificate);
        });
    }

    private void becomes(Certificate.State state) {
        transaction.executeWithoutResult(status -> certificates.lockOfRequest(id.value()).orElseThrow()
                .become(state, CertificateChange.Cause.SUSPENDED, Doer.SYSTEM, "试", clock.instant()));
    }

    private AssessmentRequest request() {
        return requests.findById(id.value()).orElseThrow();
    }

    private void print() {
        jobs.executeJob(job());
    }

    private String job() {
        return jobs.createJobQuery().processInstanceId(process()).messages().singleResult().getId();
    }

    private String process() {
        return engine.createProcessInstanceQuery().processInstanceBusinessKey(id.toString()).singleResult().getId();
    }

    private Date later() {
        return Date.from(clock.instant().plus(Duration.ofDays(365)));
    }

    private String number() {
        return jdbc.queryForObject("select number from assessment_paper where request = ? order by round desc limit 1", String.class, id.value());
    }

    private String code(String number) {
        return jdbc.queryForObject("select check_code from assessment_paper where number = ?", String.class, number);
    }

    private String path(String paper) {
        return "/api/v1/assessment-requests/" + id + "/" + paper;
    }

    private TestStaff staff(String token) {
        return new TestStaff(mvc, token);
    }

    private MvcTestResult verified(String number, String code) {
        return mvc.get().uri("/verify?number={number}&code={code}", number, code).exchange();
    }

    private MvcTestResult compared(IssuedCertificate certificate, byte[] file) {
        return mvc.post().uri("/verify").multipart().file(new MockMultipartFile("file", "a.pdf", "application/pdf", file))
                .param("number", certificate.number()).param("code", certificate.checkCode().value()).with(csrf()).exchange();
    }

    private static String text(MvcTestResult answer) throws Exception {
        try (var document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static String nameIn(MvcTestResult answer) {
        return URLDecoder.decode(answer.getResponse().getHeader("Content-Disposition"), StandardCharsets.UTF_8);
    }

    private static void assertRefused(MvcTestResult result, HttpStatus status, String rule) {
        assertThat(result).hasStatus(status);
        assertThat(body(result).get("type").asText()).isEqualTo("/problems/" + rule);
    }
}
