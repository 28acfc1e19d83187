package io.zhiheng.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.zhiheng.identity.DemoAccounts;

/** Answers what enterprises ask and looks after their accounts. */
class PlatformAdmin extends Person {

    private final String account;

    PlatformAdmin(Person person, String account) {
        super(person);
        this.account = account;
    }

    void signsIn() {
        opens("/staff/login");
        fills("账户名称", account);
        fillsPassword("登录密码", DemoAccounts.PASSWORD);
        fills("图形验证码", Journey.CAPTCHA);
        presses("登录");
        isAt("/staff/desk");
    }

    void repliesTo(String question, String reply) {
        opens("/staff/questions");
        var line = page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(question));
        line.getByText("回复", new Locator.GetByTextOptions().setExact(true)).click();
        line.getByLabel("回复内容").fill(reply);
        within(line, "发送回复").click();
        reads("回复已发送");
    }
}
