package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day at the clauses: what is finished steps aside, and the hands may stay on the keyboard. */
@Journey
class WorkspaceJourneyTest {

    private static final String STATEMENT = "尚未形成文件，计划下季度完成。";
    private static final int CLAUSES = 9;

    Enterprise enterprise;

    @BeforeEach
    void opensTheFirstIndicator(People people) {
        enterprise = people.enterprise().registers().beginsToFillIn();
        enterprise.opensIndicator("QMS-01");
    }

    @Test
    void aFinishedClauseFoldsWhenOneGoesOnAndOpensAgain() {
        enterprise.reads("填写内容自动保存");
        var first = enterprise.clause(1);
        first.chooses("不符合").describes(STATEMENT).isAnswered();
        assertThat(first.isFolded()).isFalse();
        enterprise.clause(2).statement().click();
        assertThat(first.fold()).hasAttribute("aria-expanded", "false");
        assertThat(first.statement()).isHidden();
        assertThat(enterprise.clause(2).statement()).isFocused();
        enterprise.reads("已自动保存");

        enterprise.page.reload();
        assertThat(first.fold()).hasAttribute("aria-expanded", "false");
        first.fold().click();
        assertThat(first.statement()).hasValue(STATEMENT);
        enterprise.page.reload();
        assertThat(first.statement()).hasValue(STATEMENT);
        enterprise.clause(2).statement().click();
        assertThat(first.statement()).isVisible();
        assertThat(enterprise.complaints()).isEmpty();
    }

    @Test
    void anAddressThatNamesAFieldOpensItsClause() {
        enterprise.clause(1).chooses("不符合").describes(STATEMENT);
        enterprise.keepsWhatIsTyped();
        enterprise.opens("/home");
        enterprise.opensIndicator("QMS-01#statement-QMS-01-L1-1");
        assertThat(enterprise.clause(1).statement()).isFocused();
    }

    @Test
    void handsOnTheKeyboardFillInAWholePageAndComeToTheNext() {
        var keys = enterprise.page.keyboard();
        keys.press("?");
        Person.sees(enterprise.dialog("快捷键").getByText("从输入框回到条款"));
        keys.press("Escape");
        for (int at = 1; at <= CLAUSES; at++) {
            keys.press("3");
            keys.press("s");
            assertThat(enterprise.clause(at).statement()).isFocused();
            keys.type(STATEMENT);
            keys.press("Escape");
            assertThat(card(at)).isFocused();
            keys.press("Control+Enter");
        }
        enterprise.isAt("/indicators/QMS-02");
        assertThat(card(1)).isFocused();
        assertThat(enterprise.byApi().answer("QMS-01-L5-2").get("statement").asText())
                .isEqualTo(STATEMENT);
        assertThatTabGoesFromConformityToStatementToEvidence(keys);
        assertThat(enterprise.complaints()).isEmpty();
    }

    private void assertThatTabGoesFromConformityToStatementToEvidence(Keyboard keys) {
        keys.press("Tab");
        assertThat(card(1).getByRole(AriaRole.RADIO).first()).isFocused();
        keys.press("Tab");
        assertThat(enterprise.clause(1).statement()).isFocused();
        keys.press("Tab");
        assertThat(Person.within(card(1), "上传证据")).isFocused();
    }

    @Test
    void theWayLeadsOnFromTheLastClauseToTheCheck() {
        enterprise.opensIndicator("QMS-07");
        enterprise.follows("下一个");
        enterprise.readsHeading("6.3.1");
        enterprise.opensIndicator("SUS-05");
        enterprise.follows("下一个");
        enterprise.readsHeading("6.5 质量绩效");
        enterprise.opensIndicator("PERF#PERF-11");
        assertThat(enterprise.button("下一个")).isHidden();
        enterprise.follows("下一个");
        enterprise.readsHeading("质量绩效参数填报");
        enterprise.link("6.5.11").click();
        enterprise.follows("下一个");
        enterprise.readsHeading("提交前检查");
        enterprise.opensIndicator("PERF");
        enterprise.follows("上一个");
        enterprise.isAt("/indicators/SUS-05$");
    }

    @Test
    void theCharacteristicsCoverNothingAndStayOpenOnTheNextPage() {
        enterprise.presses("特征要求");
        var characteristics = enterprise.page.getByRole(AriaRole.COMPLEMENTARY, new GetByRoleOptions().setName("特征要求"));
        assertThat(characteristics).isVisible();
        assertThatTheyDoNotMeet(characteristics.boundingBox(), card(1).boundingBox());
        enterprise.follows("下一个");
        enterprise.isAt("/indicators/QMS-02$");
        assertThat(characteristics).isVisible();
        enterprise.presses("特征要求");
        enterprise.page.reload();
        assertThat(enterprise.button("特征要求")).hasAttribute("aria-expanded", "false");
        assertThat(characteristics).isHidden();
    }

    private static void assertThatTheyDoNotMeet(BoundingBox one, BoundingBox other) {
        assertThat(other.x + other.width <= one.x || one.x + one.width <= other.x)
                .isTrue();
    }

    @Test
    void onlyWhatIsOpenIsShownOnTheNextPageToo() {
        var onlyOpen = enterprise.page.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName("只看未完成"));
        onlyOpen.check();
        enterprise.opensIndicator("SUS-05");
        assertThat(onlyOpen).isChecked();
        assertThat(enterprise.link("6.4.5")).isInViewport();
    }

    @Test
    void severalFilesAreTakenFromTheLibraryAtOnceAndItSaysWhereTheyAreUsed() {
        var longest = "关于公司质量管理体系文件控制程序及其全部记录表单的汇总说明".repeat(3) + ".pdf";
        enterprise.byApi().uploads("/api/v1/evidence", "质量手册.pdf");
        enterprise.byApi().uploads("/api/v1/evidence", longest);
        enterprise.clause(1).presses("从证据库选");
        var library = enterprise.dialog("证据库");
        assertThat(library.getByRole(AriaRole.SEARCHBOX)).isFocused();
        for (var name : new String[] {"质量手册.pdf", longest}) {
            library.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(name))
                    .check();
        }
        Person.within(library, "添加所选 2 份").click();
        enterprise.clause(1).shows("质量手册.pdf");
        var clamped = card(1).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(longest));
        assertThat(clamped).hasAttribute("title", longest);
        assertThat(clamped.boundingBox().height).isLessThan(30);
        enterprise.keepsWhatIsTyped();
        enterprise.page.setViewportSize(390, 844);
        assertThat((int) enterprise.page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        enterprise.page.setViewportSize(1366, 768);

        enterprise.clause(2).presses("从证据库选");
        Person.sees(library.getByText("本页已用：6.2.1-1.1").first());
        library.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("质量手册.pdf"))
                .click();
        enterprise.clause(2).shows("质量手册.pdf");
        enterprise.clause(2).presses("从证据库选");
        Person.sees(library.getByText("本条已用").first());
    }

    @Test
    void theWordsOfADeclarationOutliveAReload() {
        enterprise.byApi().answersTheRest();
        enterprise.page.reload();
        enterprise.button("提交 6.2 指标").click();
        note().fill("各部门已逐条核对");
        Person.sees(enterprise.dialog("提交 6.2 指标").getByText("内容已保留在本机").first());
        enterprise.page.reload();
        enterprise.button("提交 6.2 指标").click();
        assertThat(note()).hasValue("各部门已逐条核对");
        assertThat(enterprise.complaints()).isEmpty();
    }

    private Locator note() {
        return enterprise
                .dialog("提交 6.2 指标")
                .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("完成情况说明"));
    }

    private Locator card(int position) {
        return enterprise.page.getByRole(AriaRole.ARTICLE).nth(position - 1);
    }
}
