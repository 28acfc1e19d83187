package io.zhiheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.zhiheng.catalogue.Editions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An administrator makes an edition of the one in force, a colleague publishes it: what begins from then on goes by it,
 * what runs by its own, and what was answered before is carried over along the mapping. Then it is taken back.
 */
@Journey
class CatalogueJourneyTest {

    private static final String SHIPPED = "1.2";
    private static final String EDITOR = "/staff/catalogue/drafts/ZH-QMC/editor";
    private static final String TEXT = "能够说明主要顾客、所订产品及其基本质量要求，并与在手订单和图样一致。";
    private static final String NEW = "对顾客投诉和退换货逐件登记、处置并答复，处置结果可查，每季度汇总一次。";
    private static final String STATEMENT = "投诉台账逐件登记，处置结果由质量部复核。";

    private final Gallery gallery = new Gallery();

    @Autowired
    Editions editions;

    @Autowired
    JdbcTemplate jdbc;

    /** Other journeys go by what ships. */
    @AfterEach
    void whatShipsIsInForceAgain() {
        jdbc.update("delete from draft where kind = 'CATALOGUE'");
        if (!editions.current().number().equals(SHIPPED)) {
            editions.bringIntoForce(SHIPPED);
        }
    }

    @Test
    void anEditionForWhatBeginsFromThenOnAndBackAgain(People people) {
        var before = people.enterprise().registers();
        before.byApi().starts();
        answers(before, "QMS-01-L2-2");

        var author = people.processAdmin("demo-process-admin-1").signsIn();
        author.complaints();
        author.opens("/staff/catalogue");
        author.presses("起草新版本");
        author.follows("编辑");
        changesAClause(author);
        takesAClauseOver(author);
        var colleague = people.processAdmin("demo-process-admin-2").signsIn();
        colleague.reads("指标体系的草稿（1）");
        var asked = asks(author);

        colleague.opens("/staff/administration");
        colleague.follows("demo-process-admin-1 申请发布");
        colleague.isAt(asked);
        colleague.reads(TEXT);
        colleague.reads("答案由 QMS-01-L2-3 承接");
        gallery.looks(colleague, "catalogue-release");
        releases(colleague, "已逐条核对");
        colleague.reads("已逐条核对");
        var edition = editions.current().number();
        assertThat(edition).isNotEqualTo(SHIPPED);

        whatBeginsGoesByIt(people.enterprise().registers(), edition);
        whatRunsGoesByItsOwn(before);
        whatWasAnsweredIsCarriedOver(before);
        isTakenBack(author, colleague);
        gallery.isWithoutFault();
    }

    @Test
    void whatIsNotSavedWhenAColleagueTakesOverIsNotLost(People people) {
        var author = people.processAdmin("demo-process-admin-1").signsIn();
        author.opens("/staff/catalogue");
        author.presses("起草新版本");
        author.follows("编辑");
        author.opensTree();
        author.unfolds("6.2.1");
        author.opensElement("6.2.1-1.1");
        author.page.context().setOffline(true);
        author.fills("条款内容", TEXT);

        var colleague = people.processAdmin("demo-process-admin-2").signsIn();
        colleague.opens(EDITOR);
        colleague.reads("demo-process-admin-1 正在编辑这份草稿");
        colleague.unfolds("6.2.1");
        gallery.looks(colleague, "catalogue-editor-watched");
        colleague.presses("接管编辑");
        colleague.opensTree();
        colleague.unfolds("6.2.1");
        colleague.opensElement("6.2.1-1.1");
        colleague.fills("权重", "3");
        colleague.reads("已自动保存");

        author.page.context().setOffline(false);
        var dialog = author.dialog("草稿已在别处继续编辑");
        assertThat(dialog.getByLabel("尚未保存的内容").inputValue()).contains(TEXT);
        gallery.isWithoutFault();
    }

    private void changesAClause(ProcessAdmin author) {
        author.opensTree();
        author.unfolds("6.2.1");
        author.opensElement("6.2.1-1.1");
        author.fills("条款内容", TEXT);
        author.fills("权重", "两倍");
        author.reads("数值不正确或位数过多");
        gallery.looks(author, "catalogue-editor-faulty");
        assertThat(author.field("权重").inputValue()).isEqualTo("两倍");
        author.fills("权重", "2");
        author.reads("没有发现问题，可以申请发布");
    }

    /** A new clause in the place of an old one, whose answers it takes over. */
    private void takesAClauseOver(ProcessAdmin author) {
        author.opensElement("6.2.1-2.2");
        author.presses("删除");
        author.isWithoutElement("6.2.1-2.2");
        author.presses("撤销（Ctrl+Z）");
        author.opensElement("6.2.1-2.2");
        author.presses("删除");
        author.isWithoutElement("6.2.1-2.2");
        author.opensElement("6.2.1-2.1");
        author.presses("添加…");
        Person.within(author.dialog("添加…"), "添加").click();
        author.reads("不能为空");
        author.fills("条款内容", NEW);
        author.fills("承接的旧条款", "QMS-01-L2-2");
        author.presses("上移");
        author.hasElements("6.2.1-1.1", "6.2.1-2.2", "6.2.1-2.1");
        author.presses("下移");
        author.hasElements("6.2.1-1.1", "6.2.1-2.1", "6.2.1-2.2");
        author.reads("没有发现问题，可以申请发布");
        gallery.looks(author, "catalogue-editor");
    }

    private String asks(ProcessAdmin author) {
        author.follows("核对与申请发布");
        author.reads("答案由 QMS-01-L2-3 承接");
        gallery.looks(author, "catalogue-draft");
        author.presses("申请发布");
        var dialog = author.dialog("申请发布这份草稿？");
        dialog.getByLabel("说明").fill("投诉处理的要求并入季度汇总");
        Person.within(dialog, "申请发布").click();
        author.reads("这是您提出的版本，请由另一位流程管理员发布");
        return author.page.url().replaceFirst(".*(/staff/.*)", "$1");
    }

    private static void releases(ProcessAdmin colleague, String reason) {
        colleague.presses("发布此版本");
        var dialog = colleague.dialog("发布这个版本？");
        dialog.getByLabel("原因").fill(reason);
        Person.within(dialog, "发布此版本").click();
    }

    private void whatBeginsGoesByIt(Enterprise after, String edition) {
        after.byApi().starts();
        assertThat(editionOf(after)).isEqualTo(edition);
        after.opensIndicator("QMS-01");
        isAsked(after, TEXT);
        isAsked(after, NEW);
    }

    private void whatRunsGoesByItsOwn(Enterprise before) {
        assertThat(editionOf(before)).isEqualTo(SHIPPED);
        before.opensIndicator("QMS-01");
        isAsked(before, "能够说明主要顾客、所订产品及其基本质量要求，且与在手订单一致。");
        assertThat(before.page.getByText(NEW).count()).isZero();
    }

    private void whatWasAnsweredIsCarriedOver(Enterprise before) {
        var old = before.byApi().assessment();
        before.byApi()
                .call("POST", "/api/v1/self-assessments/" + old + "/abandonment", null, Map.of("reason", "按新版重新评估"));
        before.byApi().call("POST", "/api/v1/self-assessments", null, Map.of("carryOverFrom", old));
        assertThat(before.byApi().answer("QMS-01-L2-3").get("statement").asText())
                .isEqualTo(STATEMENT);
        before.opensIndicator("QMS-01");
        isAsked(before, NEW);
        before.reads("沿用的内容待确认");
    }

    private static void isAsked(Enterprise enterprise, String text) {
        Person.sees(enterprise.page.locator(".clause__text", new Page.LocatorOptions().setHasText(text)));
    }

    private void isTakenBack(ProcessAdmin author, ProcessAdmin colleague) {
        colleague.opens("/staff/catalogue");
        gallery.looks(colleague, "catalogue");
        colleague
                .page
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHas(colleague.page.getByText(SHIPPED, exactly())))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("再次发布"))
                .click();
        var again = colleague.dialog("再次发布这个版本？");
        again.getByLabel("原因").fill("回到随系统发布的版本");
        Person.within(again, "再次发布").click();
        colleague.reads("已提交，等待另一位流程管理员发布");
        author.opens("/staff/catalogue");
        author.follows("demo-process-admin-2 申请发布");
        releases(author, "同意");
        author.reads("同意");
        assertThat(editions.current().number()).isEqualTo(SHIPPED);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static void answers(Enterprise enterprise, String clause) {
        enterprise
                .byApi()
                .call(
                        "PUT",
                        "/api/v1/self-assessments/" + enterprise.byApi().assessment() + "/answers/" + clause,
                        0,
                        Map.of("conformity", "NONCONFORM", "statement", STATEMENT, "evidence", List.of()));
    }

    private String editionOf(Enterprise enterprise) {
        return jdbc.queryForObject(
                "select edition from self_assessment where id = ?::uuid",
                String.class,
                enterprise.byApi().assessment());
    }
}
