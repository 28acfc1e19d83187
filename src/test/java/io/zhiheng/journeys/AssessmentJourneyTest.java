package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.zhiheng.demo.StoryClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An enterprise, a manager, two assessors and one who decides, each at an own machine: from request to certificate. */
@Journey
class AssessmentJourneyTest {

    @Autowired
    StoryClock clock;

    @Autowired
    ProcessEngine engine;

    RequestStory story;

    @AfterEach
    void itIsTodayAgain() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void fromTheRequestToTheCertificateThatAStrangerVerifies(People people) throws Exception {
        enterpriseAsks(people);
        managerAccepts();
        teamIsFormed();
        documentsAreReviewed();
        visitIsMade();
        reportIsWrittenAndConfirmed();
        decisionIsTaken();
        var certificate = certificateIsIssued();
        strangerVerifies(people.visitor(), certificate);
        assertThat(story.enterprise.complaints()).isEmpty();
        assertThat(story.lead.complaints()).isEmpty();
    }

    @Test
    void aRequestThatIsRefused(People people) {
        enterpriseAsks(people);
        story.manager
                .claims(story.id(), "acceptRequest", "-")
                .picks("不予受理")
                .writes("理由", "评估范围不在本机构的能力之内。")
                .handsIn("受理申请");
        enterprisesPage();
        story.enterprise.reads("不予受理");
        story.enterprise.reads("评估范围不在本机构的能力之内。");
    }

    @Test
    void aRequestThatIsWithdrawn(People people) {
        enterpriseAsks(people);
        story.enterprise.byApi().call("POST", story.path("/withdrawal"), null, Map.of("reason", "企业搬迁，推迟到明年。"));
        story.manager.opens("/staff/requests/" + story.id());
        story.manager.reads("已撤回");
        story.manager.reads("企业搬迁，推迟到明年。");
        standsAt(story.manager, "受理");
        assertThat(story.state()).isEqualTo("WITHDRAWN");
    }

    private void enterpriseAsks(People people) {
        story = new RequestStory(people, clock, engine);
        story.isAskedFor();
        enterprisesPage();
        story.enterprise.reads("待受理");
    }

    private void managerAccepts() {
        story.manager.opens("/staff/tasks");
        story.manager.reads(story.number());
        story.manager.claims(story.id(), "acceptRequest", "-").picks("受理").handsIn("受理申请");
    }

    private void teamIsFormed() {
        story.teamIsProposed();
        for (var person : List.of(story.lead, story.member)) {
            person.opensStep(story.id(), "signDeclaration", person.id())
                    .picksEverywhere("否")
                    .confirms()
                    .handsIn("签署利益冲突声明");
        }
        enterprisesStep("confirmTeam").picks("同意评估组").handsIn("确认评估组");
    }

    private void documentsAreReviewed() {
        Map.of("QMS", story.lead, "DIG", story.member, "SUS", story.lead, "PERF", story.member)
                .forEach((indicator, assessor) -> story.agreesToAll(assessor, indicator));
        story.lead.opens("/staff/requests/" + story.id() + "/clauses");
        story.lead.readsHeading("文件评审");
        story.lead
                .opensStep(story.id(), "concludeDocuments", "-")
                .picks("通过，进入现场评估")
                .handsIn("文件评审结论");
    }

    private void visitIsMade() {
        story.visitIsPlanned();
        enterprisesPage();
        story.enterprise.reads("现场计划");
        standsAt(story.enterprise, "现场评估");
        var documents = story.enterprise.page.locator("details[data-phase=DOCUMENTS]");
        Person.sees(documents.getByText("文件评审通过").first());
        assertThat(documents.getByRole(AriaRole.LIST)).isHidden();
        documents.locator("summary").press("Enter");
        Person.sees(documents.getByText("评估机构").first());
        story.pass(24);
        story.lead
                .opensStep(story.id(), "openOnSite", "-")
                .writes("首次会议参加人员", "总经理、质量部")
                .handsIn("召开首次会议");
        story.lead
                .opensStep(story.id(), "assessOnSite", "-")
                .writes("末次会议小结", "现场与文件一致。")
                .confirms()
                .handsIn("现场评估与末次会议");
    }

    private void reportIsWrittenAndConfirmed() {
        story.lead
                .opensStep(story.id(), "writeReport", "-")
                .writes("评估综述", "体系完整，执行有效，绩效数据经核实属实。")
                .writes("主要优势", "检测能力较强。")
                .writes("改进建议", "加快试压台联网。")
                .confirms()
                .handsIn("编制评估报告");
        story.awaits("ENTERPRISE_CONFIRM");
        enterprisesStep("confirmReport").picks("同意评估报告").handsIn("确认评估报告");
    }

    private void decisionIsTaken() {
        story.decider
                .claims(story.id(), "decideRequest", "1")
                .picks("通过")
                .confirms()
                .handsIn("独立审定");
        assertThat(story.state()).isEqualTo("PUBLICITY");
    }

    private String certificateIsIssued() throws Exception {
        story.timeIsUp();
        story.awaits("CERTIFIED");
        enterprisesPage();
        story.enterprise.reads("已发证");
        standsAt(story.enterprise, "证书");
        try (var certificate = Loader.loadPDF(story.awaitsPaper("certificate.pdf"));
                var report = Loader.loadPDF(story.awaitsPaper("report.pdf"))) {
            assertThat(report.getNumberOfPages()).isGreaterThan(5);
            return new PDFTextStripper().getText(certificate);
        }
    }

    private void strangerVerifies(Visitor stranger, String certificate) {
        assertThat(certificate.replaceAll("\\s", "")).contains("质量管理能力评估证书", "测试阀门有限公司");
        var number = found(certificate, "ZH-HD-\\d{4}-\\d{4}-L\\d");
        stranger.opens("/verify?number=" + number + "&code="
                + found(certificate.replace(number, ""), "\\b[0-9A-Z]{4}-[0-9A-Z]{4}\\b(?!-)"));
        stranger.reads(number);
        stranger.reads("有效");
    }

    /** On the way that stands above the page. */
    private static void standsAt(Person person, String phase) {
        var steps = person.page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("评估阶段"));
        assertThat(steps.getByRole(AriaRole.LISTITEM)).hasCount(8);
        assertThat(steps.locator("[aria-current=step]")).containsText(phase);
    }

    private void enterprisesPage() {
        story.enterprise.opens("/assessment-requests/" + story.id());
    }

    private StepForm enterprisesStep(String step) {
        story.enterprise.opens("/assessment-requests/" + story.id() + "/steps/" + step + "/-");
        return new StepForm(story.enterprise);
    }

    private static String found(String paper, String pattern) {
        return Pattern.compile(pattern)
                .matcher(paper)
                .results()
                .map(MatchResult::group)
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
