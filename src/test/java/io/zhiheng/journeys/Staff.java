package io.zhiheng.journeys;

import io.zhiheng.identity.DemoAccounts;

/** Somebody of an assessment institution. */
class Staff extends Person {

    private final String account;
    private final ByApi byApi;

    Staff(Person person, String account) {
        super(person);
        this.account = account;
        this.byApi = new ByApi(page);
    }

    ByApi byApi() {
        return byApi;
    }

    /** Id of the account. */
    String id() {
        return DemoAccounts.ALL.stream()
                .filter(each -> each.name().equals(account))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    Staff signsIn() {
        opens("/staff/login");
        fills("账户名称", account);
        fillsPassword("登录密码", DemoAccounts.PASSWORD);
        fills("图形验证码", Journey.CAPTCHA);
        presses("登录");
        isAt("/staff/tasks");
        return this;
    }

    /** Takes a task that others could take, too, from the list. */
    StepForm claims(String request, String step, String item) {
        byApi.call("POST", "/api/v1/tasks/" + request + ":" + step + ":" + item + "/claim", null, null);
        return opensStep(request, step, item);
    }

    StepForm opensStep(String request, String step, String item) {
        opens("/staff/requests/" + request + "/steps/" + step + "/" + item);
        return new StepForm(this);
    }
}
