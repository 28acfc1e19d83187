package io.zhiheng.report.pdf;

import static io.zhiheng.report.pdf.Printing.packed;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.conclusion.AssessedReport;
import io.zhiheng.report.SampleAssessment;
import io.zhiheng.report.SampleReview;
import io.zhiheng.report.application.ReportPrinter.PrintedReport;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An assessment report, read as a reader's program reads it. */
class PrintedAssessmentTest {

    private static AssessedReport content;
    private static PrintedReport report;
    private static List<String> pages;
    private static String all;

    @BeforeAll
    static void print() {
        content = new SampleReview().build();
        report = Printing.print(new SampleReview());
        pages = Printing.pages(report);
        all = String.join("", pages);
    }

    @Test
    void theCoverSaysWhoseWhoseBodyAndWhichLevel() {
        assertThat(pages.get(0))
                .contains(
                        "质量管理能力第三方评估报告",
                        "安徽江淮精密阀门制造有限公司",
                        "华东质量评估中心",
                        "ZH-TA-2026-000124",
                        "M4WD-82QN",
                        "ZH-RQ-2026-000042",
                        "评估等级" + content.assessed().overall().name(),
                        "扫码核验真伪",
                        "本结果依据平台评级方案v1.0，供企业诊断改进使用",
                        "按照平台指标体系v1.0独立作出");
        assertThat(all).contains("统一社会信用代码校验说明登记机关核发时即为此代码");
    }

    @Test
    void everyClauseStandsInTheAppendixWithBothJudgements() {
        var appendix = all.substring(all.lastIndexOf("附录：条款评审明细"));
        SampleAssessment.EDITION
                .clauses()
                .forEach(clause -> assertThat(appendix)
                        .contains(packed(clause.displayNo()))
                        .contains(packed(clause.text())));
        assertThat(appendix).contains("整改后");
    }

    @Test
    void everyDifferenceIsToldWithItsReason() {
        var differing = content.clauses().stream()
                .filter(each -> each.self() != each.assessed())
                .toList();
        assertThat(differing).isNotEmpty();
        var chapter = all.substring(all.lastIndexOf("五、评审差异"), all.lastIndexOf("六、质量绩效参数核实"));
        assertThat(chapter).contains("下列" + differing.size() + "项条款");
        differing.forEach(each -> assertThat(chapter).contains(packed(each.remark())));
    }

    @Test
    void verifiedFiguresStandBesideTheDeclaredOnes() {
        assertThat(all).contains("1,250.501,480.20报废损失漏计第四季度外协件");
    }

    @Test
    void roundsNonconformitiesAndTheTeamAreThere() {
        assertThat(all)
                .contains(
                        "7.1资料整改",
                        "下列条款的证据不足",
                        "NC-01一般不符合",
                        "NC-02严重不符合",
                        "计量台账未与试压台更换同步",
                        "2026-06-05何静",
                        "陈立评估组长高级评估师PG-2024-0018",
                        "评估机构（盖章）",
                        "评估流程版本4");
    }

    @Test
    void whatTheLeadWroteKeepsItsLines() {
        assertThat(all)
                .contains(packed(content.conclusion().summary()))
                .contains(packed(content.conclusion().strengths()));
    }

    @Test
    void everyPageIsNumberedAndHeaded() {
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).contains("第" + page + "/" + pages.size() + "页");
        }
        assertThat(pages.subList(1, pages.size()))
                .allSatisfy(page -> assertThat(page).startsWith("安徽江淮精密阀门制造有限公司质量管理能力第三方评估报告ZH-TA-2026-000124"));
    }

    @Test
    void itsFontsAreEmbeddedAndNothingIsAPixel() throws IOException {
        try (var document = Printing.open(report)) {
            assertThat(Printing.fonts(document)).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
            });
            assertThat(Printing.pixels(document)).isZero();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(10);
        }
        assertThat(report.content().length).isLessThan(500_000);
    }

    @Test
    void aReportWithNothingToRemarkSaysSo() {
        var text = String.join("", Printing.pages(Printing.print(new SampleReview().plain())));
        assertThat(text).contains("评估意见与企业自评一致", "文件评审未要求资料整改", "现场评估未发现不符合项").doesNotContain("现场评估日期");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</td></tr></table>",
                "&lt;b&gt; &amp;",
                "<![CDATA[x]]>",
                "${sheet} #{report.title} [[${1+1}]]",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]>&b;",
                "😀甲\u0001乙"
            })
    void whatPeopleTypeIsText(String typed) {
        var text = String.join("", Printing.pages(Printing.print(new SampleReview().worded(words -> words + typed))));
        assertThat(text).contains(packed(typed.replace("\u0001", "□")));
    }

    @Test
    void longWordsAndLongRemarksRunOnWithoutLoss() {
        var word = "https://example.com/" + "a1b2c3d4".repeat(40);
        assertThat(String.join("", Printing.pages(Printing.print(new SampleReview().worded(words -> word)))))
                .contains(word);
        var remark = "抽查记录".repeat(500);
        assertThat(String.join("", Printing.pages(Printing.print(new SampleReview().worded(words -> remark))))
                        .split("抽查记录", -1)
                        .length)
                .isGreaterThan(500 * 20);
    }
}
