package io.zhiheng.journeys;

import io.zhiheng.identity.DemoAccounts;

/** Reads what people did. */
class Auditor extends Person {

    Auditor(Person person) {
        super(person);
    }

    Auditor signsIn() {
        opens("/staff/login");
        fills("账户名称", "demo-auditor");
        fillsPassword("登录密码", DemoAccounts.PASSWORD);
        fills("图形验证码", Journey.CAPTCHA);
        presses("登录");
        isAt("/staff/audit");
        return this;
    }
}
