package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A platform administrator finds an account, locks it and lets its people in again. */
@Journey
class AccountsJourneyTest {

    private final Gallery gallery = new Gallery();

    @Test
    void anAccountIsFoundLockedAndUnlocked(People people) {
        var enterprise = people.enterprise().registers();
        var who = enterprise.credentials();
        var admin = people.platformAdmin();
        admin.signsIn();
        admin.complaints();
        gallery.visits(admin, "accounts", "/staff/accounts");
        gallery.visits(admin, "accounts-none", "/staff/accounts?q=nobody-is-called-so&standing=NEVER");
        admin.opens("/staff/accounts?q=" + who.mobile());
        admin.follows(who.name());
        gallery.looks(admin, "account-kept");
        acts(admin, "查看完整号码", "企业来电核对登记的号码");
        admin.reads(who.mobile());
        acts(admin, "锁定账户", "短");
        admin.reads("原因须为 5–200 个字");
        admin.complaints(); // the browser calls the refusal a failure
        gallery.looks(admin, "account-kept-refused");
        acts(admin, "锁定账户", "企业来函要求暂停使用");
        admin.reads("已由 demo-platform-admin 于");
        gallery.looks(admin, "account-locked");

        enterprise.opens("/home");
        enterprise.isAt("/login");
        signsIn(enterprise);
        enterprise.reads("该账户已被平台锁定，原因：企业来函要求暂停使用");

        acts(admin, "解除锁定", "企业已来函说明情况");
        assertThat(admin.page
                        .getByText("正常", new GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        signsIn(enterprise);
        enterprise.isAt("/home");
        gallery.isWithoutFault();
    }

    private static void signsIn(Enterprise enterprise) {
        enterprise.opens("/login");
        enterprise.fills("账户名称", enterprise.credentials().name());
        enterprise.fillsPassword("登录密码", enterprise.credentials().password());
        enterprise.fills("图形验证码", Journey.CAPTCHA);
        enterprise.presses("登录");
    }

    private static void acts(Person admin, String act, String reason) {
        var form = admin.page.locator("form").filter(new Locator.FilterOptions().setHas(admin.button(act)));
        form.getByRole(AriaRole.TEXTBOX).fill(reason);
        Person.within(form, act).click();
    }
}
