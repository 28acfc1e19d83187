package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
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
}
