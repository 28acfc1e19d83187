package io.zhiheng.report.pdf;

import static io.zhiheng.report.pdf.Printing.packed;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.rating.Conformity;
import io.zhiheng.report.SampleAssessment;
import io.zhiheng.report.application.ReportPrinter.PrintedReport;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may type, and results at the edge. */
class OddReportTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('x')</script>", "</td></tr></table></body></html>", "&lt;b&gt; &amp; &nbsp; &#9;",
                        "<![CDATA[x]]>",
                "<!-- 注释", "${sheet} #{report.title} [[${1+1}]] [(x)] |x| @{/}", "]]>",
                        "<img src=\"http://127.0.0.1/x.png\"/>",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]>&b;", "\"' onload=\"x\"", "\\u0041 %s {0} {1}"
            })
    void whatLooksLikeMarkupIsText(String statement) {
        var text = text(Printing.print(
                new SampleAssessment().stating(clause -> statement).named("企业" + statement)));
        assertThat(text).contains(packed(statement)).contains(packed("企业" + statement));
    }

    @Test
    void rareCharactersAreThereOrSeenToBeMissing() {
        var text = text(Printing.print(new SampleAssessment().stating(clause -> "甲㐀𬭎乙😀丙𠮷丁\u0001戊\ud880\udc00己")));
        assertThat(text).contains("甲㐀𬭎乙😀丙𠮷丁□戊□己");
    }

    @Test
    void tickedAndUntickedBoxesAreToldApart() {
        var text = text(Printing.print(
                new SampleAssessment().stating(clause -> "☑已建立 ☐未建立，⌀12，⌖0.05，H₂O，\uf0b7要点\u000b\uf0fe是")));
        assertThat(text).contains("☑已建立☐未建立，⌀12，⌖0.05，H₂O，•要点☑是");
    }

    @Test
    void aForeignCharacterMayStandAnywhere() {
        for (var statement : List.of("☑", "☑☐", "☑甲", "甲☑", "☑甲☐", "😀☑𠮷", "甲😀☑𠮷乙")) {
            assertThat(text(Printing.print(new SampleAssessment().stating(clause -> statement))))
                    .contains(statement);
        }
    }

    @Test
    void aStatementOfTwoThousandCharactersRunsOnWithoutLoss() {
        var statement = IntStream.range(0, 400).mapToObj("%05d"::formatted).collect(Collectors.joining());
        var chinese = "质量管理体系覆盖全部过程".repeat(166);
        var numbers = text(Printing.print(
                new SampleAssessment().stating(clause -> clause.id().endsWith("L3-1") ? statement : chinese)));
        assertThat(numbers.split("质量管理体系覆盖全部过程", -1).length).isGreaterThan(166 * 90);
        IntStream.range(0, 400)
                .mapToObj("%05d"::formatted)
                .forEach(part -> assertThat(numbers).contains(part));
    }

    @Test
    void longWordsBreakInsteadOfRunningOut() {
        var word = "https://example.com/" + "a1b2c3d4".repeat(40);
        assertThat(text(Printing.print(
                        new SampleAssessment().stating(clause -> word).proving(clause -> List.of(word + ".pdf")))))
                .contains(word)
                .contains(word + ".pdf");
    }

    @Test
    void lineBreaksOfAStatementStay() {
        var html = Printing.html(new SampleAssessment().stating(clause -> "第一段\n\n第二段"));
        assertThat(html).contains("第一段\n\n第二段");
    }

    @Test
    void levelZeroIsSaidInPlainWords() {
        var report = Printing.print(new SampleAssessment()
                .answered(clause -> Conformity.NONCONFORM)
                .proving(clause -> List.of())
                .stating(clause -> "尚未开展")
                .withValues(Map.of())
                .explaining(List.of()));
        assertThat(Printing.pages(report).get(0)).contains("自评估等级未达经验级综合得分0.0");
        assertThat(text(report)).contains("未提供").contains("提交前检查没有需要说明的事项。");
    }

    @Test
    void aFirstLevelIndicatorThatDoesNotApplyHasNoLevel() {
        var report = Printing.print(new SampleAssessment().withValues(Map.of()));
        assertThat(text(report)).contains("6.5质量绩效25%–––不适用").contains("不适用理由本企业不开展该项业务。");
    }

    @Test
    void withTooFewAxesTheTableStandsAlone() {
        var report = Printing.print(
                new SampleAssessment().answered(clause -> Conformity.NA).withValues(Map.of()));
        assertThat(text(report)).contains("共136项条款0✓符合").contains("6.4持续成功能力15%–––不适用");
    }

    @Test
    void anEnterpriseWithAVeryLongNameKeepsAllOfIt() {
        var name = "中国（上海）自由贸易试验区临港新片区特种高温高压阀门与流体控制装备研究制造集团股份有限公司智能装备分公司第二制造厂";
        assertThat(Printing.pages(Printing.print(new SampleAssessment().named(name))))
                .allSatisfy(page -> assertThat(page).contains(name));
    }

    private static String text(PrintedReport report) {
        return Printing.pages(report).stream()
                .map(page -> page.replaceFirst("^.*?ZH-SA-2026-000123", "").replaceFirst("第\\d+/\\d+页$", ""))
                .collect(Collectors.joining());
    }
}
