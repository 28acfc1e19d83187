package io.zhiheng.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.zhiheng.identity.DemoAccounts;

/** Looks after the processes, with a colleague. */
class ProcessAdmin extends Person {

    private final String account;

    ProcessAdmin(Person person, String account) {
        super(person);
        this.account = account;
    }

    ProcessAdmin signsIn() {
        opens("/staff/login");
        fills("账户名称", account);
        fillsPassword("登录密码", DemoAccounts.PASSWORD);
        fills("图形验证码", Journey.CAPTCHA);
        presses("登录");
        isAt("/staff/administration");
        return this;
    }

    void opensEditor(String path) {
        opens(path);
        sees(page.locator("[data-modeler][data-ready]"));
    }

    /** An element of the picture, by what is written on it. */
    void selects(String name) {
        page.getByText(name).first().click(new ClickOptions().setForce(true));
    }

    /** A field of the form that is edited, by its label. */
    void selectsField(String label) {
        page.locator(".form-board .fjs-element", new Page.LocatorOptions().setHasText(label))
                .last()
                .click();
    }

    Locator amount(String label) {
        return page.getByRole(AriaRole.SPINBUTTON, new GetByRoleOptions().setName(label));
    }
}
