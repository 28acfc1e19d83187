package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.zhiheng.demo.StoryClock;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The long way: two clauses go back, one of them twice, and a stranger's objection holds before there is a certificate.
 */
@Journey
class TwoRoundsJourneyTest {

    private static final String CUSTOMERS = "QMS-01-L1-1";
    private static final String CUSTOMERS_NO = "6.2.1-1.1";
    private static final String ORDERS = "QMS-01-L2-1";
    private static final String ORDERS_NO = "6.2.1-2.1";
    private static final String ASKED_CUSTOMERS = "请补充主要顾客清单和在手订单。";
    private static final String ASKED_ORDERS = "请补充订单确认的签字记录。";
    private static final String OBJECTION = "公示的评估范围包含售后服务，该企业的售后服务由外包单位承担。";

    @Autowired
    StoryClock clock;

    @Autowired
    ProcessEngine engine;

    RequestStory story;
    Enterprise enterprise;
    Assessor lead;

    @AfterEach
    void itIsTodayAgain() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void twoRoundsOfRectificationAndAnObjectionThatHolds(People people) {
        documentsAreWithTheTeam(people);
        twoClausesGoBack();
        enterpriseCorrectsThemAndNothingElse();
        assessorReadsWhatBecameOfThem();
        oneGoesBackAgain();
        nothingGoesBackAThirdTime();
        conclusionIsPublic();
        strangerObjects(people.visitor());
        managerFindsThatTheObjectionHolds();
        itIsDecidedAgain();
        anotherObjectionDoesNotHold(people.visitor());
        thereIsACertificate();
        assertThat(enterprise.complaints()).isEmpty();
        assertThat(lead.complaints()).isEmpty();
    }

    private void documentsAreWithTheTeam(People people) {
        story = new RequestStory(people, clock, engine);
        enterprise = story.enterprise;
        lead = story.lead;
        lead.page.setViewportSize(1920, 1080);
        story.isAskedFor();
        story.isAccepted();
        story.teamIsProposed();
        story.teamIsConfirmed();
        Map.of("DIG", story.member, "SUS", lead, "PERF", story.member)
                .forEach((indicator, assessor) -> story.agreesToAll(assessor, indicator));
    }

    private void twoClausesGoBack() {
        lead.opensClause(story.id(), CUSTOMERS);
        lead.claims("6.2");
        lead.asks("主要顾客有几家？");
        lead.wantsMore(ASKED_CUSTOMERS);
        lead.opensClause(story.id(), ORDERS);
        lead.wantsMore(ASKED_ORDERS);
        story.agreesToTheRest(lead, "QMS");
        handsInTheReview();
        sendsBack(2, "请按各条意见补充资料。");
    }

    private void enterpriseCorrectsThemAndNothingElse() {
        opensRectification();
        enterprise.readsHeading("资料整改（第 1 轮）");
        enterprise.reads("请按各条意见补充资料。");
        enterprise.reads(ASKED_CUSTOMERS);
        enterprise
                .clause(CUSTOMERS_NO)
                .describes("主要顾客 12 家，清单见附件，已与在手订单逐一核对。")
                .uploads("主要顾客清单.pdf", SampleFiles.pdf("主要顾客清单"))
                .shows("主要顾客清单.pdf");
        enterprise.clause(CUSTOMERS_NO).presses("移除 质量手册.pdf");
        enterprise
                .clause(ORDERS_NO)
                .uploads("订单确认台账.pdf", SampleFiles.pdf("订单确认台账"))
                .shows("订单确认台账.pdf");
        enterprise.keepsWhatIsTyped();
        enterprise.reads("2/2");
        repliesTo(CUSTOMERS_NO, "主要顾客有几家？", "12 家，清单已上传。");

        enterprise.opensIndicator("DIG-01");
        enterprise.clause(1).isReadOnly();
        opensRectification();
        finishes("已补充顾客清单和订单确认台账。");
    }

    private void assessorReadsWhatBecameOfThem() {
        lead.opensClause(story.id(), CUSTOMERS);
        lead.claims("6.2");
        lead.readsDifference("按程序文件执行", "主要顾客 12 家");
        lead.readsDifference("质量手册.pdf", "主要顾客清单.pdf");
        lead.readsThatTheAnswerChanged("主要顾客有几家？", "按程序文件执行", "主要顾客 12 家");
        lead.finds("同意");
        lead.reads("已自动保存");
    }

    private void oneGoesBackAgain() {
        lead.opensClause(story.id(), ORDERS);
        lead.reads("仅支撑证据有变化");
        lead.wantsMore("台账没有签字，请补充签字页。");
        handsInTheReview();
        sendsBack(1, "请补充签字页。");

        opensRectification();
        enterprise.readsHeading("资料整改（第 2 轮）");
        enterprise.reads("台账没有签字");
        assertThat(enterprise.page.getByRole(AriaRole.ARTICLE)).hasCount(1);
        enterprise
                .clause(ORDERS_NO)
                .describes("近三个月 36 份订单均有确认签字。")
                .uploads("订单确认签字页.pdf", SampleFiles.pdf("订单确认签字页"))
                .shows("订单确认签字页.pdf");
        enterprise.keepsWhatIsTyped();
        finishes("已补充签字页。");
    }

    private void nothingGoesBackAThirdTime() {
        lead.opensClause(story.id(), ORDERS);
        lead.claims("6.2");
        lead.readsDifference("按程序文件执行", "订单均有确认签字");
        lead.wantsMore("签字页缺少日期，请补充。");
        handsInTheReview();
        lead.opensStep(story.id(), "concludeDocuments", "-")
                .picks("需要资料整改")
                .writes("理由", "请再补充一次有日期的签字页。")
                .isRefused("文件评审结论", "资料整改最多 2 轮，不能再次退回");
        assertThat(lead.complaints()).singleElement().asString().contains("422");
        lead.opensClause(story.id(), ORDERS);
        lead.reads("资料整改已满 2 轮");
        lead.finds("同意");
        lead.reads("已自动保存");
        lead.opensStep(story.id(), "concludeDocuments", "-").picks("通过，进入现场评估").handsIn("文件评审结论");
    }

    private void conclusionIsPublic() {
        story.visitIsPlanned();
        story.pass(24);
        story.visitIsMade();
        story.reportIsConfirmed();
        story.isApproved();
        assertThat(story.state()).isEqualTo("PUBLICITY");
    }

    private void strangerObjects(Visitor stranger) {
        stranger.opensNotice(story.number());
        stranger.objects("王女士", "", OBJECTION, "0000");
        stranger.reads("请填写联系方式");
        assertThat(stranger.field("姓名或单位")).hasValue("王女士");
        assertThat(stranger.field("异议理由")).hasValue(OBJECTION);
        assertThat(stranger.field("图形验证码")).hasValue("");
        stranger.objects("王女士", "13700000000", OBJECTION, Journey.CAPTCHA);
        stranger.reads("异议已提交");
        enterprise.opens("/assessment-requests/" + story.id());
        enterprise.reads("公示期收到异议");
        assertThat(enterprise.page.getByText("13700000000")).hasCount(0);
    }

    private void managerFindsThatTheObjectionHolds() {
        var form = story.manager.claims(story.id(), "handleObjection", "-");
        story.manager.reads(OBJECTION);
        story.manager.reads("13700000000");
        form.picks("异议成立，重新审定").writes("处理理由", "售后服务确为外包，请审定人员核对评估范围。").handsIn("处理异议");
        assertThat(story.state()).isEqualTo("DECISION");
    }

    private void itIsDecidedAgain() {
        var form = story.decider.claims(story.id(), "decideRequest", "1");
        story.decider.reads(OBJECTION);
        story.decider.reads("售后服务确为外包");
        form.picks("通过").confirms().handsIn("独立审定");
        assertThat(story.state()).isEqualTo("PUBLICITY");
    }

    private void anotherObjectionDoesNotHold(Visitor stranger) {
        stranger.opensNotice(story.number());
        stranger.reads("公示中");
        stranger.objects("李先生", "li@example.com", "听说该企业去年发生过质量事故，请评估机构核实。", Journey.CAPTCHA);
        stranger.reads("异议已提交");
        var form = story.manager.claims(story.id(), "handleObjection", "-");
        assertThat(story.manager.page.getByText("13700000000")).hasCount(0);
        form.picks("异议不成立，继续公示").writes("处理理由", "经向监管部门核实，没有质量事故的记录。").handsIn("处理异议");
        assertThat(story.state()).isEqualTo("PUBLICITY");
    }

    private void thereIsACertificate() {
        story.timeIsUp();
        story.awaits("CERTIFIED");
        story.awaitsPaper("certificate.pdf");
        enterprise.opens("/assessment-requests/" + story.id());
        enterprise.reads("已发证");
        var publicity = enterprise.page.locator("details[data-phase=PUBLICITY]");
        Person.sees(publicity.getByText("公示结束"));
        publicity.locator("summary").click();
        Person.sees(publicity.getByText("异议不成立").first());
    }

    private void handsInTheReview() {
        lead.follows("提交 6.2 评审");
        lead.isAt("/steps/reviewDocuments/QMS$");
        new StepForm(lead).writes("评审小结", "逐条核对，见各条意见。").confirms().handsIn("按指标评审");
    }

    private void sendsBack(int clauses, String reason) {
        lead.opens("/staff/requests/" + story.id() + "/clauses");
        lead.presses("退回所选 " + clauses + " 条");
        var dialog = lead.dialog("退回企业补充资料");
        dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("理由"))
                .fill(reason);
        Person.within(dialog, "退回 " + clauses + " 条").click();
        lead.isAt("/staff/requests/[0-9a-f-]+$");
        assertThat(story.state()).isEqualTo("DOC_RECTIFY");
    }

    private void opensRectification() {
        enterprise.opens("/assessment-requests/" + story.id());
        enterprise.follows("去办理");
        enterprise.isAt("/rectification$");
    }

    private void repliesTo(String clause, String question, String reply) {
        enterprise.clause(clause).presses("沟通记录");
        var dialogue = enterprise.dialog("沟通记录");
        Person.sees(dialogue.getByText(question));
        dialogue.getByLabel("回复评估师").fill(reply);
        Person.within(dialogue, "发送回复").click();
        Person.sees(dialogue.getByText(reply));
        Person.within(dialogue, "关闭").click();
    }

    private void finishes(String note) {
        enterprise.button("完成整改").click();
        var dialog = enterprise.dialog("完成整改");
        dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("整改说明"))
                .fill(note);
        dialog.getByRole(AriaRole.CHECKBOX).check();
        Person.within(dialog, "完成整改").click();
        enterprise.isAt("/assessment-requests/[0-9a-f-]+$");
        assertThat(story.state()).isEqualTo("DOC_REVIEW");
    }
}
