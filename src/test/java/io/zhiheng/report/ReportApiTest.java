package io.zhiheng.report;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.submission.FrozenContent;
import io.zhiheng.assessment.domain.submission.Submission;
import io.zhiheng.assessment.domain.submission.Submissions;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** From the process's last step to the downloaded file, on the real engine. */
@IntegrationTest
class ReportApiTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SelfAssessments assessments;

    @Autowired
    Submissions submissions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RuntimeService engine;

    @Autowired
    ManagementService jobs;

    @Autowired
    Clock clock;

    TestEnterprise enterprise;

    @BeforeEach
    void start() {
        enterprise = new TestEnterprise(mvc, jdbc);
    }

    @Test
    void whileItIsMadeOneIsAskedToComeAgain() {
        var answer = report(submitted("1.0"), "");
        assertRefused(answer, HttpStatus.CONFLICT, "report-not-ready");
        assertThat(answer.getResponse().getHeader("Retry-After")).matches("\\d+");
        assertThat(body(answer).get("detail").asText()).isEqualTo("报告生成中，请稍后再试");
    }

    @Test
    void theProcessIssuesItAndTheEnterpriseDownloadsIt() throws Exception {
        var id = submitted("1.0");
        jobs.executeJob(waitingStep(id));

        var answer = report(id, "");
        assertThat(answer).hasStatusOk();
        var content = answer.getResponse().getContentAsByteArray();
        var sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        assertThat(answer.getResponse().getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getResponse().getHeader("ETag")).isEqualTo("\"" + sha256 + "\"");
        assertThat(answer.getResponse().getContentLengthLong()).isEqualTo(content.length);
        assertThat(nameIn(answer))
                .startsWith("attachment; filename=\"ZH-SA-")
                .endsWith("质量管理能力自评估报告-安徽江淮精密阀门制造有限公司-" + day() + ".pdf");
        try (var document = Loader.loadPDF(content)) {
            assertThat(new PDFTextStripper().getText(document)).contains("质量管理能力自评估报告", number(id));
        }
        assertThat(jdbc.queryForObject(
                        "select report_state from self_assessment where id = ?", String.class, id.value()))
                .isEqualTo("ISSUED");
        assertThat(jdbc.queryForObject(
                        "select report_number from self_assessment where id = ?", String.class, id.value()))
                .isEqualTo(number(id));
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_record where action = 'reportIssued' and subject = ?",
                        Integer.class,
                        "selfAssessment:" + id))
                .isEqualTo(1);
        assertThat(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString())
                        .count())
                .isZero();
    }

    @Test
    void itCanBeShownInTheBrowserAndNeedNotBeSentTwice() {
        var id = submitted("1.0");
        jobs.executeJob(waitingStep(id));
        var shown = report(id, "?inline=true");
        assertThat(nameIn(shown)).startsWith("inline; ");
        assertThat(enterprise.get(path(id), "If-None-Match", shown.getResponse().getHeader("ETag")))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void askedForAgainTheSameReportStays() {
        var id = submitted("1.0");
        jobs.executeJob(waitingStep(id));
        var number = number(id);
        jobs.executeJob(waitingStep(id));
        assertThat(number(id)).isEqualTo(number);
    }

    @Test
    void afterTheLastRetryItIsSaidThatItFailed() {
        var id = submitted("9.9");
        var job = waitingStep(id);
        assertThatThrownBy(() -> jobs.executeJob(job));
        assertRefused(report(id, ""), HttpStatus.CONFLICT, "report-not-ready");
        exhaustRetries(job);

        assertRefused(report(id, ""), HttpStatus.CONFLICT, "report-failed");
        assertThat(jdbc.queryForObject(
                        "select report_state from self_assessment where id = ?", String.class, id.value()))
                .isEqualTo("FAILED");
    }

    @Test
    void afterAnAdministratorsRetryTheReportIsThere() {
        var id = submitted("9.9");
        var job = waitingStep(id);
        exhaustRetries(job);
        jdbc.update("update self_assessment set edition = '1.0' where id = ?", id.value());
        jobs.setJobRetries(job, 1);
        jobs.executeJob(job);
        assertThat(report(id, "")).hasStatusOk();
    }

    @Test
    void aStrangerAndAnUnsubmittedOneGetNotFound() {
        var id = submitted("1.0");
        jobs.executeJob(waitingStep(id));
        assertRefused(new TestEnterprise(mvc, jdbc).get(path(id)), HttpStatus.NOT_FOUND, "not-found");
        assertRefused(report(started("1.0").id(), ""), HttpStatus.NOT_FOUND, "not-found");
        assertRefused(report(new SelfAssessmentId(UUID.randomUUID()), ""), HttpStatus.NOT_FOUND, "not-found");
        assertRefused(enterprise.get("/api/v1/self-assessments/none/report.pdf"), HttpStatus.NOT_FOUND, "not-found");
    }

    @Test
    void aStrangerVerifiesItByNumberAndCheckCodeOnly() throws Exception {
        var id = submitted("1.0");
        jobs.executeJob(waitingStep(id));
        var code = jdbc.queryForObject(
                "select check_code from report where self_assessment = ?", String.class, id.value());
        var pdf = report(id, "").getResponse().getContentAsByteArray();

        var page = mvc.get()
                .uri("/verify/{number}?code={code}", number(id), code.toLowerCase(Locale.ROOT))
                .exchange();
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)));
        assertThat(compared(id, code, pdf)).bodyText().contains("notice--ok").doesNotContain("notice--bad");
        assertThat(compared(id, code, "%PDF-1.7 changed".getBytes(StandardCharsets.UTF_8)))
                .bodyText()
                .contains("notice--bad");

        var wrongCode = mvc.get()
                .uri("/verify?number={number}&code=AAAA-AAAA", number(id))
                .exchange();
        var wrongNumber = mvc.get()
                .uri("/verify?number=ZH-SA-2026-999999&code={code}", code)
                .exchange();
        assertThat(wrongCode).hasStatus(HttpStatus.NOT_FOUND).bodyText().contains("notice--bad");
        assertThat(wrongNumber).hasStatus(HttpStatus.NOT_FOUND).bodyText().contains("notice--bad");
        assertThat(mvc.get().uri("/verify")).hasStatusOk();
    }

    private MvcTestResult compared(SelfAssessmentId id, String code, byte[] file) {
        return mvc.post()
                .uri("/verify")
                .multipart()
                .file(new MockMultipartFile("file", "report.pdf", "application/pdf", file))
                .param("number", number(id))
                .param("code", code)
                .with(csrf())
                .exchange();
    }

    private SelfAssessmentId submitted(String edition) {
        var id = started(edition).id();
        var sample = new SampleAssessment().of(id, enterprise.id()).build();
        var submission =
                Submission.handIn(id, List.of(new Submission.Explanation("P", "请说明", null)), "李卫东", clock.instant());
        submission.freeze(new FrozenContent(
                3,
                sample.profile(),
                sample.answers(),
                sample.performance(),
                sample.parameters(),
                sample.declarations()));
        submission.rated(sample.rating());
        transaction.executeWithoutResult(status -> {
            submissions.save(submission);
            assessments.forUpdate(id).submit("李卫东", clock.instant());
        });
        return id;
    }

    private SelfAssessment started(String edition) {
        return assessments.saveAndFlush(SelfAssessment.start(enterprise.id(), edition, "1.0", "王敏", clock.instant()));
    }

    /** The process as it stands when everything is handed in. */
    private String waitingStep(SelfAssessmentId id) {
        var process = engine.createProcessInstanceByKey("selfAssessment")
                .businessKey(id.toString())
                .setVariable("enterprise", enterprise.id().toString())
                .startBeforeActivity("issueReport")
                .execute();
        return jobs.createJobQuery()
                .processInstanceId(process.getId())
                .singleResult()
                .getId();
    }

    private void exhaustRetries(String job) {
        while (jobs.createJobQuery().jobId(job).withRetriesLeft().count() > 0) {
            assertThatThrownBy(() -> jobs.executeJob(job));
        }
    }

    private MvcTestResult report(SelfAssessmentId id, String query) {
        return enterprise.get(path(id) + query);
    }

    private static String path(SelfAssessmentId id) {
        return "/api/v1/self-assessments/" + id + "/report.pdf";
    }

    private String number(SelfAssessmentId id) {
        return jdbc.queryForObject("select number from report where self_assessment = ?", String.class, id.value());
    }

    private String day() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai")).toString();
    }

    private static String nameIn(MvcTestResult answer) {
        return URLDecoder.decode(answer.getResponse().getHeader("Content-Disposition"), StandardCharsets.UTF_8);
    }

    private static void assertRefused(MvcTestResult result, HttpStatus status, String rule) {
        assertThat(result).hasStatus(status);
        assertThat(body(result).get("type").asText()).isEqualTo("/problems/" + rule);
    }
}
