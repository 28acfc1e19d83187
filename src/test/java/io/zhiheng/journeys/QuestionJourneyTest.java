package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** 我有疑问: an enterprise asks about a clause, the platform replies, the enterprise reads it at the clause. */
@Journey
class QuestionJourneyTest {

    @Test
    void aQuestionAndItsReply(People people) {
        var enterprise = people.enterprise().registers().beginsToFillIn();
        enterprise.opensIndicator("QMS-01");
        enterprise.clause(1).presses("我有疑问");
        var asking = enterprise.dialog("我有疑问");
        asking.getByLabel("疑问内容").fill("集团统一发布的质量方针能否作为证据？");
        Person.within(asking, "提交疑问").click();
        Person.sees(asking.getByText("已提交，等待平台回复"));

        var admin = people.platformAdmin();
        admin.signsIn();
        admin.repliesTo("集团统一发布的质量方针能否作为证据？", "可以，请同时上传本企业宣贯的记录。");

        enterprise.page.reload();
        enterprise.clause(1).shows("新回复 1");
        enterprise.clause(1).presses("我有疑问");
        Person.sees(asking.getByText("可以，请同时上传本企业宣贯的记录。"));
        Person.within(asking, "关闭").click();

        enterprise.page.reload();
        assertThat(enterprise.page.getByRole(AriaRole.ARTICLE).first()).not().containsText("新回复");
    }

    @Test
    void aTextBegunAtOneClauseIsNeitherShownNorLostAtAnother(People people) {
        var enterprise = people.enterprise().registers().beginsToFillIn();
        enterprise.opensIndicator("QMS-01");
        asksAt(enterprise, 1).fill("第一条的疑问");
        enterprise.page.keyboard().press("Escape");
        assertThat(asksAt(enterprise, 2)).hasValue("");
        asksAt(enterprise, 2).fill("第二条的疑问");
        enterprise.page.keyboard().press("Escape");
        assertThat(asksAt(enterprise, 1)).hasValue("第一条的疑问");

        var onTheWay = new ArrayList<Route>();
        enterprise.page.route("**/api/v1/questions", onTheWay::add);
        Person.within(enterprise.dialog("我有疑问"), "提交疑问").click();
        enterprise.page.waitForCondition(() -> !onTheWay.isEmpty());
        enterprise.page.keyboard().press("Escape");
        assertThat(asksAt(enterprise, 2)).hasValue("第二条的疑问");
        enterprise.page.waitForResponse(
                "**/api/v1/questions", () -> onTheWay.get(0).resume());
        assertThat(asksAt(enterprise, 2)).hasValue("第二条的疑问");
        assertThat(enterprise.dialog("我有疑问").getByText("第一条的疑问")).hasCount(0);
        enterprise.page.keyboard().press("Escape");
        assertThat(asksAt(enterprise, 1)).hasValue("");
        Person.sees(enterprise.dialog("我有疑问").getByText("第一条的疑问"));
    }

    private static Locator asksAt(Enterprise enterprise, int clause) {
        if (!enterprise.dialog("我有疑问").isVisible()) {
            enterprise.clause(clause).presses("我有疑问");
        }
        return enterprise.dialog("我有疑问").getByLabel("疑问内容");
    }
}
