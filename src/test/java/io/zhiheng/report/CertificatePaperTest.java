package io.zhiheng.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.certificate.Certificate;
import io.zhiheng.certificate.domain.CertificateChange;
import io.zhiheng.certificate.domain.IssuedCertificate;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.request.Attribution;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Year;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The certificate, in the hands of who holds it and of strangers who verify it. */
@IntegrationTest
class CertificatePaperTest extends PaperScene {

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
        assertThat(text(answer))
                .contains(
                        "质量管理能力评估证书",
                        certificate.number(),
                        certificate.checkCode().value(),
                        "测试阀门有限公司");
        assertRefused(new TestEnterprise(mvc, jdbc).get(path("certificate.pdf")), HttpStatus.NOT_FOUND, "not-found");

        assertThat(verified(
                        certificate.number(), certificate.checkCode().value().toLowerCase()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "该证书目前有效",
                        certificate.number(),
                        "某评估中心",
                        sha256(answer.getResponse().getContentAsByteArray()));
        assertThat(compared(certificate, answer.getResponse().getContentAsByteArray()))
                .bodyText()
                .contains("平台出具的文件一致");
        assertThat(compared(certificate, "%PDF-1.7 changed".getBytes(StandardCharsets.UTF_8)))
                .bodyText()
                .contains("可能被改动");
        var huge = compared(certificate, new byte[10 * 1024 * 1024 + 1]);
        assertThat(huge)
                .hasStatus(HttpStatus.PAYLOAD_TOO_LARGE)
                .bodyText()
                .contains("文件超过 10 MB，不是本平台签发的报告或证书", certificate.number());
        becomes(Certificate.State.SUSPENDED);
        assertThat(verified(certificate.number(), certificate.checkCode().value()))
                .bodyText()
                .contains("该证书目前暂停");
        becomes(Certificate.State.REVOKED);
        assertThat(verified(certificate.number(), certificate.checkCode().value()))
                .bodyText()
                .contains("已被评估机构撤销");
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
        assertThat(wrongCode
                        .getResponse()
                        .getContentAsString()
                        .replace(certificate.number(), "N")
                        .replaceAll("_csrf\" value=\"[^\"]*", ""))
                .isEqualTo(wrongNumber
                        .getResponse()
                        .getContentAsString()
                        .replace("ZH-XX-2026-0001-L3", "N")
                        .replaceAll("_csrf\" value=\"[^\"]*", ""));
    }

    private IssuedCertificate issued() {
        return transaction.execute(status -> {
            var now = clock.instant();
            var certificate = IssuedCertificate.issue(
                    request(),
                    new IssuedCertificate.Content("91990000MA0TE5T088", "保证级", "阀门的设计和生产"),
                    new IssuedCertificate.Issuer(
                            DemoAccounts.INSTITUTION,
                            "某评估中心",
                            "T"
                                    + Integer.toString(
                                                    ThreadLocalRandom.current().nextInt(36 * 36, 36 * 36 * 36), 36)
                                            .toUpperCase()),
                    Year.of(2026),
                    ThreadLocalRandom.current().nextInt(1, 9000),
                    new IssuedCertificate.Term(now, now.plus(Duration.ofDays(1095)), now.plus(Duration.ofDays(365))));
            certificate.become(Certificate.State.VALID, CertificateChange.Cause.ISSUED, Attribution.SYSTEM, null, now);
            return certificates.save(certificate);
        });
    }

    private void becomes(Certificate.State state) {
        transaction.executeWithoutResult(status -> certificates
                .lockOfRequest(id.value())
                .orElseThrow()
                .become(state, CertificateChange.Cause.SUSPENDED, Attribution.SYSTEM, "试", clock.instant()));
    }

    private Date later() {
        return Date.from(clock.instant().plus(Duration.ofDays(365)));
    }

    private MvcTestResult compared(IssuedCertificate certificate, byte[] file) {
        return mvc.post()
                .uri("/verify")
                .multipart()
                .file(new MockMultipartFile("file", "a.pdf", "application/pdf", file))
                .param("number", certificate.number())
                .param("code", certificate.checkCode().value())
                .with(csrf())
                .exchange();
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
