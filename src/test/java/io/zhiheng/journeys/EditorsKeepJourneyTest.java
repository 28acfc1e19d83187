package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What is typed in an administrator's editor or a plain form survives what happens to it on its way, and stays what it
 * is.
 */
@Journey
class EditorsKeepJourneyTest {

    private static final String TABLES = "/staff/tables/sets/liftable-conflict/editor";
    private static final String CATALOGUE = "/staff/catalogue/drafts/ZH-QMC/editor#FIRST_LEVEL/QMS";
    private static final String PROCESS = "/staff/processes/selfAssessment/editor";
    private static final String LOST = "保存失败，内容已保留在本机";

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void noDraftsAreLeft() {
        jdbc.update("delete from draft where kind in ('TABLES', 'CATALOGUE', 'PROCESS')");
    }

    @Test
    void aCellOfATable(People people) {
        var author = people.processAdmin("demo-process-admin-1").signsIn();
        author.opensGrid(TABLES);
        author.page.context().setOffline(true);
        author.pastes("断网时写下的说明", 1, "说明");
        author.reads(LOST);
        comesBack(author);
        author.opensGrid(TABLES);
        author.reads("断网时写下的说明");
        author.reads("已自动保存");
    }

    @Test
    void anElementOfACatalogueAndNothingThatIsStillBeingComposed(People people) {
        var author = people.processAdmin("demo-process-admin-1").signsIn();
        author.opens("/staff/catalogue");
        author.presses("起草新版本");
        author.opens(CATALOGUE);
        author.opensTree();
        var number = author.page.getByLabel("显示编号");
        number.press("End");
        var keyboard = author.page.context().newCDPSession(author.page);
        keyboard.send("Input.imeSetComposition", composition("fang'zhen"));
        author.page.waitForTimeout(2_000);
        org.assertj.core.api.Assertions.assertThat(drafts("fang")).isZero();
        var committed = new JsonObject();
        committed.addProperty("text", "A");
        keyboard.send("Input.insertText", committed);
        assertThat(number).hasValue("6.2A");

        author.reads("已自动保存");
        author.page.context().setOffline(true);
        author.page
                .getByLabel("名称", new Page.GetByLabelOptions().setExact(true))
                .fill("断网时改的名称");
        author.reads(LOST);
        comesBack(author);
        author.opens(CATALOGUE);
        author.opensTree();
        assertThat(author.page.getByLabel("名称", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("断网时改的名称");
        assertThat(number).hasValue("6.2A");
    }

    @Test
    void aNoteInAModelWhoseFieldWasNotLeft(People people) {
        var author = people.processAdmin("demo-process-admin-1").signsIn();
        author.opensEditor(PROCESS);
        author.selects("完善企业信息");
        var note = author.page.getByLabel("说明").first();
        note.press("End");
        note.pressSequentially("请先核对营业执照。");
        author.reads("已自动保存");
        author.page.reload();
        author.opensEditor(PROCESS);
        author.selects("完善企业信息");
        assertThat(note).hasValue(Pattern.compile("请先核对营业执照。$"));

        author.page.context().setOffline(true);
        note.fill("断网时写的说明");
        author.reads(LOST);
        comesBack(author);
        author.opensEditor(PROCESS);
        author.selects("完善企业信息");
        assertThat(note).hasValue("断网时写的说明");

        author.amount("到期").fill("1,5");
        author.amount("到期").press("Tab");
        author.reads("请填 1 至 9999 的整数");
        assertThat(author.amount("到期")).hasValue("1,5");
    }

    @Test
    void aReplyWhoseSessionEndedBeforeItWasSent(People people) {
        var enterprise = people.enterprise().registers();
        enterprise.byApi().call("POST", "/api/v1/questions", null, Map.of("text", "年度统计期间如何确定？"));
        var admin = people.platformAdmin();
        admin.signsIn();
        admin.opens("/staff/questions");
        var line =
                admin.page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("年度统计期间如何确定？"));
        line.getByText("回复", new Locator.GetByTextOptions().setExact(true)).click();
        line.getByLabel("回复内容").fill("以自然年度为准。");
        admin.page.waitForTimeout(500);
        admin.page.reload();
        assertThat(line.getByLabel("回复内容")).hasValue("以自然年度为准。");

        jdbc.update("delete from spring_session");
        Person.within(line, "发送回复").click();
        admin.signsIn();
        admin.opens("/staff/questions");
        assertThat(line.getByLabel("回复内容")).hasValue("以自然年度为准。");
        Person.within(line, "发送回复").click();
        admin.reads("回复已发送");
        admin.page.waitForTimeout(500);
        admin.opens("/staff/questions?state=ANSWERED");
        assertThat(line.getByLabel("回复内容")).hasValue("");
    }

    /** To a page that was closed without a network. */
    private static void comesBack(ProcessAdmin author) {
        author.page.onDialog(Dialog::accept);
        author.page.navigate("about:blank");
        author.page.waitForTimeout(500);
        author.page.context().setOffline(false);
    }

    private int drafts(String text) {
        return jdbc.queryForObject(
                "select count(*) from draft_file where position(? in convert_from(content, 'UTF8')) > 0",
                Integer.class,
                text);
    }

    private static JsonObject composition(String text) {
        var composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        return composition;
    }
}
