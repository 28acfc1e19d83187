package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.zhiheng.identity.DemoAccounts;
import org.junit.jupiter.api.Test;

/** The ways in, as people take them who mistype, mistake the door or come back. */
@Journey
class DoorsJourneyTest {

    private final Gallery gallery = new Gallery();

    @Test
    void whoRegistersHearsEverythingAtOnceAndTypesThePasswordOnce(People people) {
        var visitor = people.visitor();
        visitor.opens("/register");
        visitor.fills("账户名称", "ab");
        visitor.fillsPassword("登录密码", "Lan-Tian-2026");
        visitor.fills("手机号码", "12345");
        visitor.fills("图形验证码", "WXYZ");
        visitor.presses("提交注册");

        for (var wrong : new String[] {"账户名称须为 4–32 个字符", "手机号码格式不正确", "请填写短信验证码", "请阅读并勾选同意"}) {
            visitor.reads(wrong);
        }
        var password = visitor.page.locator("#password");
        assertThat(password).hasValue("Lan-Tian-2026");
        assertThat(visitor.field("账户名称")).hasValue("ab");
        assertThat(visitor.field("手机号码")).hasValue("12345");
        assertThat(visitor.field("图形验证码")).hasValue("");
        visitor.complaints(); // the browser calls the refusal a failure
        gallery.looks(visitor, "register-refused");

        assertThat(password).hasAttribute("type", "password");
        visitor.presses("显示密码");
        assertThat(password).hasAttribute("type", "text");
        visitor.presses("显示密码");
        assertThat(password).hasAttribute("type", "password");
        gallery.isWithoutFault();
    }

    @Test
    void whoComesBackNeedNotSayAgainWhoSitsThere(People people) {
        var enterprise = people.enterprise().registers();
        enterprise.signsOut();
        enterprise.signsInAs("赵小满");
        enterprise.reads("赵小满");
        enterprise.page.getByText("赵小满").first().click();
        enterprise.presses("退出登录");
        enterprise.signsInAs("");
        enterprise.reads("赵小满");
    }

    @Test
    void staffAtTheDoorOfEnterprisesAreShownTheirs(People people) {
        var visitor = people.visitor();
        visitor.opens("/");
        org.assertj.core.api.Assertions.assertThat(
                        visitor.page.locator(".btn-primary:visible").count())
                .isEqualTo(1);
        visitor.follows("机构与平台人员登录");
        visitor.isAt("/staff/login");

        visitor.opens("/login");
        visitor.fills("账户名称", "demo-assessor-1");
        visitor.fillsPassword("登录密码", DemoAccounts.PASSWORD);
        visitor.fills("图形验证码", Journey.CAPTCHA);
        visitor.presses("登录");
        visitor.reads("请从机构与平台人员登录进入");
        visitor.complaints(); // the browser calls the refusal a failure
        gallery.looks(visitor, "login-other-door");
        visitor.follows("前往登录");
        visitor.isAt("/staff/login");
        gallery.isWithoutFault();
    }

    @Test
    void pagesOfTheAccount(People people) {
        var enterprise = people.enterprise().registers();
        enterprise.complaints();
        gallery.visits(enterprise, "account", "/account");
        var visitor = people.visitor();
        gallery.visits(visitor, "staff-password-reset", "/staff/password-reset");
        var admin = people.platformAdmin();
        admin.signsIn();
        admin.complaints();
        gallery.visits(admin, "staff-people", "/staff/people");
        admin.button("为 demo-auditor 开具密码重置码").click();
        gallery.looks(admin, "staff-people-code");
        var dialog = admin.dialog("为 demo-auditor 开具密码重置码");
        dialog.locator("textarea").fill("忘记密码，已当面核实身份");
        Person.within(dialog, "开具密码重置码").click();
        admin.readsHeading("密码重置码");
        gallery.looks(admin, "staff-reset-code");
        gallery.isWithoutFault();
    }
}
