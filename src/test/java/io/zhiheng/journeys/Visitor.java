package io.zhiheng.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** Anyone, without an account. */
class Visitor extends Person {

    Visitor(Person person) {
        super(person);
    }

    /** From the list of what is public. */
    void opensNotice(String request) {
        opens("/publicity");
        page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(request))
                .getByRole(AriaRole.LINK)
                .click();
    }

    void objects(String name, String contact, String reason, String captcha) {
        fills("姓名或单位", name);
        fills("联系方式", contact);
        fills("异议理由", reason);
        fills("图形验证码", captcha);
        presses("提交异议");
    }
}
