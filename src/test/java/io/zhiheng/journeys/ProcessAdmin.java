package io.zhiheng.journeys;

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
}
