package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.review.AssessmentRequestId;

/** Reviews clause by clause. */
class Assessor extends Person {

    private final String account;

    Assessor(Person person, String account) {
        super(person);
        this.account = account;
    }

    Assessor signsIn() {
        opens("/staff/login");
        fills("账户名称", account);
        fillsPassword("登录密码", DemoAccounts.PASSWORD);
        fills("图形验证码", Journey.CAPTCHA);
        presses("登录");
        isAt("/staff");
        return this;
    }

    void opensClause(AssessmentRequestId request, String clause) {
        opens("/staff/requests/" + request + "/clauses?clause=" + clause);
        sees(opinion());
    }

    /** The claim of the first-level indicator with this number and name. */
    void claims(String indicator) {
        var section = page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("条款")).locator("section")
                .filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(indicator))));
        within(section, "领取").click();
        sees(section.getByText("由我评审"));
    }

    void finds(String verdict) {
        verdict(verdict).check();
    }

    Locator verdict(String verdict) {
        return opinion().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(verdict).setExact(true));
    }

    void gives(String reason) {
        field("理由").fill(reason);
    }

    void givesStill(String reason) {
        assertThat(field("理由")).hasValue(reason);
    }

    void asks(String words) {
        opinion().getByLabel("向企业说明或提问").fill(words);
        within(opinion(), "发送").click();
        sees(opinion().getByText(words).first());
    }

    Locator opinion() {
        return page.getByRole(AriaRole.COMPLEMENTARY, new GetByRoleOptions().setName("评估意见"));
    }
}
