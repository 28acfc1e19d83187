package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** An enterprise registers, assesses itself, submits, and holds its report. */
@Journey
class WholeJobJourneyTest {

    private static final String STATEMENT = "𠮷田工厂的质量方针已由总经理批准😀，全员宣贯覆盖率 98%。";

    Enterprise enterprise;

    @Test
    void fromRegistrationToTheOpenedReport(People people) throws IOException {
        enterprise = people.enterprise().registers();
        enterprise.follows("进入自评估主页");
        enterprise.signsOut();
        enterprise.signsInAs("周敏");

        readsTheGuidanceAndStarts();
        confirmsTheProfile();
        answersSomeClausesOfEachIndicatorByHand();
        enterprise.byApi().answersTheRest();
        enterprise.byApi().givesEveryBasis();
        givesTheBasisOfOneFigureByHand();
        declaresTheFourIndicators();
        entersTheFigures();
        checksAndSubmits();
        readsTheResult();
        assertThatItIsTheReport(downloadsTheReport());
        findsItAllInTheHistory();
        assertThat(enterprise.complaints()).isEmpty();
    }

    private void readsTheGuidanceAndStarts() {
        enterprise.presses("开始评估");
        var question = enterprise.dialog("开始评估");
        Person.sees(question.getByText("已熟悉《制造业企业质量管理能力评估规范》标准，并掌握本自评估平台的操作办法"));
        Person.within(question, "否").click();
        var guidance = enterprise.dialog("评估资料");
        for (var document : List.of("《制造业企业质量管理能力评估规范》说明", "培训教材", "操作手册")) {
            var tab = enterprise.page.waitForPopup(
                    () -> guidance.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(document))
                            .click());
            assertThat(tab.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                    .isVisible();
            tab.close();
        }
        Person.within(guidance, "已阅读，返回确认").click();
        Person.within(question, "是").click();
        enterprise.readsHeading("完善企业信息");
    }

    private void confirmsTheProfile() {
        var profile = new ProfileForm(enterprise);
        profile.fillsRequiredFields("永嘉𠮷泰阀门有限公司");
        enterprise.presses("下一步");
        enterprise.readsHeading("主评估页面");
    }

    private void answersSomeClausesOfEachIndicatorByHand() {
        for (var indicator : List.of("6.2", "6.3", "6.4")) {
            enterprise.opens("/self-assessments/" + enterprise.byApi().assessment());
            enterprise
                    .page
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(indicator + " "))
                    .filter(new Locator.FilterOptions().setHas(enterprise.page.getByRole(AriaRole.HEADING)))
                    .click();
            for (int at = 1; at <= 2; at++) {
                var clause = enterprise.clause(at);
                clause.chooses("符合");
                clause.describes(STATEMENT);
                clause.uploads("证据 " + indicator + "-" + at + ".pdf", SampleFiles.pdf(indicator + at));
                clause.isAnswered();
            }
            enterprise.keepsWhatIsTyped();
        }
        enterprise.page.reload();
        enterprise.clause(1).says(STATEMENT);
        enterprise.clause(1).shows("证据 6.4-1.pdf");
    }

    private void givesTheBasisOfOneFigureByHand() {
        enterprise.opensIndicator("PERF");
        var panel = enterprise.page.getByRole(AriaRole.FORM, new GetByRoleOptions().setName("内部质量损失率"));
        panel.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("统计范围"))
                .fill("永嘉工厂全部产品");
        enterprise.keepsWhatIsTyped();
    }

    private void declaresTheFourIndicators() {
        for (var indicator : List.of("QMS", "DIG", "SUS", "PERF")) {
            enterprise.opensIndicator(indicator);
            enterprise.declares("提交 6." + (List.of("QMS", "DIG", "SUS", "PERF").indexOf(indicator) + 2) + " 指标");
            enterprise.readsHeading("主评估页面");
        }
    }

    private void entersTheFigures() {
        enterprise.opens("/self-assessments/" + enterprise.byApi().assessment() + "/performance");
        var panel = enterprise.page.getByRole(AriaRole.FORM, new GetByRoleOptions().setName("内部质量损失率"));
        panel.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("年度内部损失成本总和"))
                .fill("120");
        panel.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("年度总产值"))
                .fill("30000");
        enterprise.keepsWhatIsTyped();
        assertThat(panel.getByRole(AriaRole.STATUS).first()).containsText("0.4");
        assertThat(panel.getByRole(AriaRole.STATUS).first()).containsText("级");

        enterprise.opens("/home");
        enterprise.byApi().entersEveryFigure();
        enterprise.opens("/self-assessments/" + enterprise.byApi().assessment() + "/performance");
        enterprise.declares("提交质量绩效参数");
    }

    private void checksAndSubmits() {
        enterprise.readsHeading("提交前检查");
        enterprise.reads("没有必须修改的内容，可以提交。");
        enterprise.page.getByLabel("同一文件用于过多条款").first().fill("质量手册覆盖全部条款，各条款另有记录备查。");
        enterprise.submits();
    }

    private void readsTheResult() {
        enterprise.readsHeading("自评估结果");
        enterprise.readsHeading("等级如何得出");
        for (var indicator : List.of("6.2", "6.3", "6.4", "6.5")) {
            Person.sees(enterprise
                    .page
                    .getByRole(AriaRole.ROWHEADER, new GetByRoleOptions().setName(indicator))
                    .first());
        }
    }

    private Path downloadsTheReport() {
        Person.sees(enterprise.link("下载报告"), 60_000);
        Download download = enterprise.page.waitForDownload(() -> enterprise.follows("下载报告"));
        assertThat(download.suggestedFilename())
                .startsWith("质量管理能力自评估报告-永嘉𠮷泰阀门有限公司-")
                .endsWith(".pdf");
        return download.path();
    }

    private void assertThatItIsTheReport(Path file) throws IOException {
        var level = enterprise.byApi().assessments().get(0).get("levelName").asText();
        try (var report = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper().getText(report).replaceAll("\\s", "");
            assertThat(report.getNumberOfPages()).isGreaterThan(20);
            assertThat(text).contains("永嘉𠮷泰阀门有限公司", level, STATEMENT.replace(" ", ""), "质量手册覆盖全部条款");
        }
    }

    private void findsItAllInTheHistory() {
        enterprise.opens("/self-assessments");
        enterprise.follows("自评估情况");
        enterprise.readsHeading("自评估情况");
        enterprise.reads(STATEMENT);
        assertThat(enterprise.page.getByRole(AriaRole.MAIN).getByRole(AriaRole.TEXTBOX))
                .hasCount(0);
    }
}
