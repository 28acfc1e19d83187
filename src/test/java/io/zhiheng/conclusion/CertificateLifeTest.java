package io.zhiheng.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestTime;
import io.zhiheng.request.RequestState;
import io.zhiheng.shared.time.BeijingTime;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;

/** From the publicity to the end of the certificate. */
@IntegrationTest
class CertificateLifeTest extends ConclusionScene {

    @Test
    void aCertificateIsSuspendedCuredLookedAtAndRevoked() {
        published();
        runJobs();
        assertThat(state()).isEqualTo(RequestState.CERTIFIED);
        var certificate = certificates.ofRequest(id).orElseThrow();
        assertThat(certificate.number()).matches("ZH-[A-Z0-9]{2,6}-20\\d\\d-\\d{4}-L3");
        assertThat(certificate.validUntil())
                .as("the day of issue is the first of three years")
                .isEqualTo(certificate.issuedOn().minusDays(1).plusYears(3));
        assertThat(certificates.validOf(enterprise.id())).contains(certificate);
        assertRefused(lead.post(path("/certificate/suspension"), Map.of("reason", "收到企业重大质量事故通报")), "managers-only");
        assertField(manager.post(path("/certificate/suspension"), Map.of("reason", "短")), "reason");
        done(manager.post(path("/certificate/suspension"), Map.of("reason", "收到企业重大质量事故通报")));
        assertRefused(
                manager.post(path("/certificate/suspension"), Map.of("reason", "收到企业重大质量事故通报")),
                "certificate-not-valid");
        assertThat(certificates.validOf(enterprise.id())).isEmpty();
        assertThat(state()).isEqualTo(RequestState.SUSPENDED);
        done(claim(manager, "cureSuspension", "-"));
        done(complete(manager, "cureSuspension", "-", Map.of("outcome", "CURED", "reason", "整改已经核实")));

        runJob("surveillanceDue");
        assertThat(state()).isEqualTo(RequestState.SURVEILLANCE);
        done(claim(manager, "superviseCertificate", "-"));
        done(complete(manager, "superviseCertificate", "-", Map.of("outcome", "PASSED", "findings", "体系持续有效运行")));
        assertThat(state()).isEqualTo(RequestState.CERTIFIED);
        assertThat(manager.get("/staff/certificates?q=" + certificate.number()))
                .hasStatusOk()
                .bodyText()
                .contains(certificate.number());
        var sheet = manager.get("/staff/certificates/export?sort=LEVEL&state=VALID&q=" + certificate.number());
        assertThat(new String(sheet.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("\"证书编号\"", certificate.number(), "有效");
        assertThat(manager.get("/staff/certificates?sort=NEWEST&size=100&state=REVOKED&q=" + certificate.number()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/staff/requests/" + id);
        assertThat(lead.get("/staff/certificates/export")).hasStatus4xxClientError();
        assertThat(manager.get("/staff/requests/" + id + "/certificate"))
                .hasStatusOk()
                .bodyText()
                .contains("体系持续有效运行", "整改已经核实");
        done(manager.post(path("/certificate/revocation"), Map.of("reason", "企业提供虚假材料，经核实属实")));
        assertThat(state()).isEqualTo(RequestState.REVOKED);
        assertRefused(
                manager.post(path("/certificate/revocation"), Map.of("reason", "企业提供虚假材料，经核实属实")), "certificate-ended");
        assertThat(enterprise.get("/assessment-requests/" + id + "/certificate"))
                .hasStatusOk()
                .bodyText()
                .contains("已撤销");
        var list = "/staff/certificates?q=" + certificate.number() + "&state=";
        assertThat(manager.get(list + "REVOKED"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "/staff/requests/" + id + "/certificate",
                        "<span>已撤销</span> <b>1</b>",
                        "<span>有效</span> <b>0</b>");
        assertThat(manager.get(list + "VALID"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/staff/requests/" + id)
                .contains("没有符合条件的证书");
        assertThat(manager.get(list + "nonsense"))
                .hasStatusOk()
                .bodyText()
                .contains("/staff/requests/" + id + "/certificate");
    }

    @Test
    void aCertificateUnderSurveillanceIsSuspendedWhoeverIsAtIt() {
        underSurveillance();
        done(claim(manager, "superviseCertificate", "-"));
        done(manager.post(path("/certificate/suspension"), Map.of("reason", "监督期间发生重大质量事故")));
        assertThat(state()).isEqualTo(RequestState.SUSPENDED);
        assertThat(jdbc.queryForObject(
                        "select outcome from surveillance s join certificate k on k.id = s.certificate where k.request = ?",
                        String.class,
                        id.value()))
                .isEqualTo("FAILED");
        assertRefused(
                complete(manager, "superviseCertificate", "-", Map.of("outcome", "PASSED", "findings", "体系持续有效运行")),
                "task-not-open");
        done(claim(manager, "cureSuspension", "-"));
        done(complete(manager, "cureSuspension", "-", Map.of("outcome", "CURED", "reason", "整改已经核实")));
        assertThat(state()).isEqualTo(RequestState.CERTIFIED);
    }

    @Test
    void aCertificateUnderSurveillanceIsRevokedAtOnce() {
        underSurveillance();
        done(manager.post(path("/certificate/revocation"), Map.of("reason", "企业提供虚假材料，经核实属实")));
        assertThat(state()).isEqualTo(RequestState.REVOKED);
        assertThat(certificates.ofRequest(id).orElseThrow().state().name()).isEqualTo("REVOKED");
        assertThat(jdbc.queryForObject(
                        "select count(*) from open_task where business_key = ?", Integer.class, id.toString()))
                .isZero();
    }

    @Test
    void whileItIsLookedAtTheListNamesTheDayOnWhichThatBecameDue() {
        underSurveillance();
        var issued = certificates.ofRequest(id).orElseThrow().issuedOn();
        assertThat(manager.get("/staff/requests/" + id + "/certificate"))
                .hasStatusOk()
                .bodyText()
                .containsPattern("下次监督</dt>\\s*<dd>" + issued.plusYears(1));
        var list = "/staff/certificates?q="
                + certificates.ofRequest(id).orElseThrow().number();
        assertThat(manager.get(list)).hasStatusOk().bodyText().containsPattern("下次监督\"[^>]*>" + issued.plusYears(1));
        done(claim(manager, "superviseCertificate", "-"));
        done(complete(manager, "superviseCertificate", "-", Map.of("outcome", "PASSED", "findings", "体系持续有效运行")));
        assertThat(manager.get(list)).hasStatusOk().bodyText().containsPattern("下次监督\"[^>]*>" + issued.plusYears(2));
    }

    @Test
    void thePublicityShowsWhatHasBecomeOfTheCertificate() {
        published();
        var notice = "/publicity/"
                + jdbc.queryForObject("select number from publicity where request = ?", String.class, id.value());
        runJobs();
        assertThat(mvc.get().uri(notice)).hasStatusOk().bodyText().contains("status--done", "已发证，证书有效");
        done(manager.post(path("/certificate/suspension"), Map.of("reason", "收到企业重大质量事故通报")));
        assertThat(mvc.get().uri(notice))
                .hasStatusOk()
                .bodyText()
                .contains("status--fix", "证书已暂停")
                .doesNotContain("status--done");
        done(manager.post(path("/certificate/revocation"), Map.of("reason", "企业提供虚假材料，经核实属实")));
        assertThat(mvc.get().uri(notice))
                .hasStatusOk()
                .bodyText()
                .contains("status--bad", "证书已撤销")
                .doesNotContain("status--done");
        assertThat(mvc.get().uri("/publicity?search=" + notice.substring("/publicity/".length())))
                .hasStatusOk()
                .bodyText()
                .contains("status--bad", "证书已撤销")
                .doesNotContain("status--done");
    }

    private void underSurveillance() {
        published();
        runJobs();
        runJob("surveillanceDue");
        assertThat(state()).isEqualTo(RequestState.SURVEILLANCE);
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
        assertThat(jdbc.queryForList(
                        "select cause from certificate_change c join certificate k on k.id = c.certificate "
                                + "where k.request = ? order by c.id",
                        String.class,
                        id.value()))
                .containsExactly("ISSUED", "SURVEILLANCE_MISSED", "NOT_CURED");
    }

    @Test
    void afterThreeYearsOfTheEnginesClockItHasExpiredAndNotADayEarlier() {
        published();
        runJobs();
        var certificate = certificates.ofRequest(id).orElseThrow();
        assertThat(due(certificate.validUntil().minusDays(1))).doesNotContain("certificateLifeOver");
        assertThat(due(certificate.validUntil().plusDays(1))).contains("certificateLifeOver");

        runJob("certificateLifeOver");

        assertThat(state()).isEqualTo(RequestState.EXPIRED);
        assertThat(certificates.ofRequest(id).orElseThrow().state().name()).isEqualTo("EXPIRED");
        assertThat(certificates.validOf(enterprise.id())).isEmpty();
        assertThat(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString())
                        .count())
                .isZero();
        assertRefused(
                manager.post(path("/certificate/suspension"), Map.of("reason", "收到企业重大质量事故通报")),
                "certificate-not-valid");
        assertThat(enterprise.get("/assessment-requests/" + id + "/certificate"))
                .hasStatusOk()
                .bodyText()
                .contains("已到期");
        assertThat(jdbc.queryForList(
                        "select cause from certificate_change c join certificate k on k.id = c.certificate "
                                + "where k.request = ? order by c.id",
                        String.class,
                        id.value()))
                .containsExactly("ISSUED", "EXPIRED");
    }

    /** The elements whose timers have come by the evening of that day. */
    private List<String> due(LocalDate day) {
        try {
            ClockUtil.setCurrentTime(
                    Date.from(day.atTime(22, 0).atZone(BeijingTime.ZONE).toInstant()));
            return jobs.createJobQuery().processInstanceId(process()).timers().executable().list().stream()
                    .map(job -> elementOf(job.getJobDefinitionId()))
                    .toList();
        } finally {
            TestTime.engineFollows();
        }
    }
}
