package io.zhiheng.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.certificate.Certificate;
import io.zhiheng.report.SampleAssessment;
import io.zhiheng.report.application.ReportPrinter.PrintedReport;
import io.zhiheng.report.content.CertificateComposition;
import io.zhiheng.report.content.CertificateSheet;
import io.zhiheng.report.content.Seal;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.EnterpriseId;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A certificate, read as a reader's program reads it. */
class PrintedCertificateTest {

    private static final String SCOPE = "闸阀、截止阀、球阀、蝶阀的设计、生产和服务，覆盖公司本部全部生产车间和仓储场所。";

    @Test
    void itSaysWhoReachedWhichLevelUntilWhen() {
        assertThat(text(print("安徽江淮精密阀门制造有限公司", 3, SCOPE)))
                .contains(
                        "质量管理能力评估证书",
                        "证书编号ZH-HDZP-2026-0007-L3",
                        "安徽江淮精密阀门制造有限公司",
                        "统一社会信用代码91990000MA0TE5T088",
                        "保证级",
                        SCOPE,
                        "华东质量评估中心",
                        "M4WD-82QN",
                        "2026年6月30日",
                        "2029年6月29日",
                        "本结果依据平台评级方案v1.0，供企业诊断改进使用",
                        "按照平台指标体系v1.0",
                        "不作为官方认证");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everyLevelIsOneLandscapeSheet(int level) throws IOException {
        var printed = print("中", level, SCOPE);
        assertThat(printed.pages()).isEqualTo(1);
        try (var document = Printing.open(printed)) {
            var sheet = document.getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isBetween(841f, 843f);
            assertThat(sheet.getHeight()).isBetween(594f, 596f);
            assertThat(Printing.fonts(document)).isNotEmpty().allMatch(font -> font.isEmbedded());
            assertThat(Printing.pixels(document)).isZero();
        }
    }

    @Test
    void longNamesAndScopesStayOnTheSheet() {
        var name = "内蒙古自治区呼伦贝尔市海拉尔经济技术开发区特种装备智能制造与再制造（集团）股份有限公司第一分公司";
        var printed = print(name, 5, SCOPE.repeat(12));
        assertThat(printed.pages()).isEqualTo(1);
        assertThat(text(printed)).contains(name, SCOPE.repeat(4), "…");
    }

    @Test
    void whatPeopleTypeIsText() {
        assertThat(text(print("甲<b>&amp;${1}", 2, "</p><script>x</script>")))
                .contains("甲<b>&amp;${1}", "</p><script>x</script>");
    }

    static PrintedReport print(String enterprise, int level, String scope) {
        return Printing.print(sheet(enterprise, level, scope));
    }

    private static CertificateSheet sheet(String enterprise, int level, String scope) {
        var certificate = new Certificate(
                "ZH-HDZP-2026-0007-L" + level,
                "M4WD-82QN",
                AssessmentRequestId.next(),
                EnterpriseId.next(),
                enterprise,
                "91990000MA0TE5T088",
                "华东质量评估中心",
                level,
                SampleAssessment.EDITION.levelName(level),
                scope,
                LocalDate.of(2026, 6, 30),
                LocalDate.of(2029, 6, 29),
                Certificate.State.VALID);
        return new CertificateComposition(certificate, SampleAssessment.EDITION, "1.0")
                .compose(new Seal(
                        certificate.number(),
                        certificate.checkCode(),
                        "https://zhiheng.example/verify?number=" + certificate.number() + "&code=M4WD-82QN"));
    }

    private static String text(PrintedReport printed) {
        return String.join("", Printing.pages(printed));
    }
}
