package io.zhiheng.report.pdf;

import static io.zhiheng.report.pdf.Printing.packed;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.report.SampleAssessment;
import io.zhiheng.report.application.ReportPrinter.PrintedReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A usual report, read as a reader's program reads it. */
class PrintedReportTest {

    private static PrintedReport report;
    private static List<String> pages;
    private static String all;

    @BeforeAll
    static void print() {
        report = Printing.print(new SampleAssessment());
        pages = Printing.pages(report);
        all = String.join("", pages);
    }

    @Test
    void everyFontIsEmbeddedAsASubset() throws IOException {
        try (var document = Printing.open(report)) {
            assertThat(Printing.fonts(document)).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
            });
        }
    }

    @Test
    void nothingInItIsAPixel() throws IOException {
        try (var document = Printing.open(report)) {
            assertThat(Printing.pixels(document)).isZero();
        }
    }

    @Test
    void everyClauseIsThereWithItsAnswerAndEvidence() {
        SampleAssessment.EDITION
                .clauses()
                .forEach(clause -> assertThat(all)
                        .contains(packed(clause.displayNo()))
                        .contains(packed(clause.text()))
                        .contains(packed(clause.displayNo() + " 的情况："))
                        .contains(packed(clause.evidence().get(0) + ".pdf")));
    }

    @Test
    void everyPerformanceIndicatorIsThereWithFormulaAndValue() {
        SampleAssessment.EDITION
                .performanceIndicators()
                .forEach(indicator ->
                        assertThat(all).contains(packed(indicator.name())).contains(packed(indicator.formulaText())));
        assertThat(all).contains("98.12%", "329PPM", "质量损失率（仅供参考，不参与评级）：1.47%");
    }

    @Test
    void everyPageSaysWhichOfHowManyItIs() {
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).contains("第" + page + "/" + pages.size() + "页");
        }
    }

    @Test
    void everyPageButTheCoverIsHeadedByEnterpriseAndNumber() {
        assertThat(pages.subList(1, pages.size()))
                .allSatisfy(page -> assertThat(page).startsWith("安徽江淮精密阀门制造有限公司质量管理能力自评估报告ZH-SA-2026-000123"));
        assertThat(pages.get(0)).contains("ZH-SA-2026-000123", "K7QM-3XPD", "2026-03-1814:03");
    }

    @Test
    void tablesThatRunOverAPageRepeatTheirHead() {
        var caption = "6.2.1顾客需求关注情况";
        var table = pages.stream()
                .filter(page -> page.contains("条款条款要求与符合性情况描述符合性支撑证据"))
                .filter(page -> page.contains(caption))
                .toList();
        assertThat(table).hasSizeGreaterThan(1);
        assertThat(table.get(0)).contains("6.2.1-1.1经验级");
        assertThat(table.get(1)).contains("6.2.1-5.2卓越级");
    }

    @Test
    void nothingIsHiddenUnderTheEdgeOfAPage() {
        assertThat(pages.get(0)).doesNotContain("目录");
        assertThat(pages.stream().filter(page -> page.contains("八、自我声明"))).hasSize(2);
    }

    @Test
    void bookmarksLeadToChaptersAndIndicators() throws IOException {
        try (var document = Printing.open(report)) {
            var titles = new ArrayList<String>();
            walk(document.getDocumentCatalog().getDocumentOutline(), titles);
            assertThat(titles).contains("一、企业概况", "二、评估结果", "八、自我声明", "附录：自评估明细");
            SampleAssessment.EDITION
                    .firstLevel()
                    .forEach(first -> assertThat(titles).contains(first.displayNo() + " " + first.name()));
            SampleAssessment.EDITION
                    .secondLevels()
                    .forEach(second -> assertThat(titles).contains(second.displayNo() + " " + second.name()));
            SampleAssessment.EDITION
                    .performanceIndicators()
                    .forEach(figure -> assertThat(titles).contains(figure.displayNo() + " " + figure.name()));
        }
    }

    @Test
    void theContentsNameThePageOfEachIndicator() {
        SampleAssessment.EDITION.secondLevels().forEach(second -> {
            var title = packed(second.displayNo() + second.name());
            var begins = pages.stream()
                    .filter(page -> page.contains(title) && page.contains("条款条款要求"))
                    .findFirst()
                    .orElseThrow();
            assertThat(pages.get(2)).containsPattern(title + "[.]+" + (pages.indexOf(begins) + 1) + "(?=6[.]|$)");
        });
    }

    @Test
    void itSaysByWhatItWasMade() {
        assertThat(all)
                .contains("参照《制造业企业质量管理能力评估规范》，按照平台指标体系v1.0独立完成自评估")
                .contains("本结果依据平台评级方案v1.0，供企业诊断改进使用", "法定代表人（签字）", "企业（公章）", "制造业企业质量管理能力评估指标体系版本1.0", "评估流程版本3");
    }

    @Test
    void theWayIsToldInTheWordsOfThePage() {
        assertThat(all).contains("1.45%→不高于1.20%").doesNotContain("\u2264");
    }

    @Test
    void figuresOfTheResultAreReadWithOneDecimal() {
        var result = all.substring(all.lastIndexOf("二、评估结果"), all.lastIndexOf("三、评级依据"));
        assertThat(result)
                .containsPattern("[1-5]\\.[0-9](?![0-9])")
                .doesNotContainPattern("(?<![0-9.]|指数)[0-5]\\.[0-9]{4}");
    }

    @Test
    void whatWasNotExplainedIsSaid() {
        assertThat(all).contains("同一份文件用于31项条款，请说明企业未作说明", "2025年停用两条老旧生产线，报废大幅减少。");
    }

    @Test
    void itsSizeAndNumberOfPagesAreReasonable() {
        assertThat(report.pages()).isEqualTo(pages.size()).isBetween(35, 60);
        assertThat(report.content().length).isLessThan(500_000);
    }

    @Test
    void theDocumentKnowsItsTitleAndLanguage() throws IOException {
        try (var document = Printing.open(report)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("质量管理能力自评估报告 安徽江淮精密阀门制造有限公司");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void printedAgainItSaysTheSame() {
        assertThat(Printing.pages(Printing.print(new SampleAssessment()))).isEqualTo(pages);
    }

    private static void walk(PDOutlineNode node, List<String> titles) throws IOException {
        for (var item : node.children()) {
            titles.add(item.getTitle());
            assertThat(item.getDestination()).as(item.getTitle()).isNotNull();
            walk(item, titles);
        }
    }
}
