package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.zhiheng.TestProfiles;
import io.zhiheng.journeys.People.Credentials;

/** Somebody of an enterprise, who gets it assessed. */
class Enterprise extends Person {

    private final Credentials credentials;
    private final ByApi byApi;

    Enterprise(Person person, Credentials credentials) {
        super(person);
        this.credentials = credentials;
        this.byApi = new ByApi(page);
    }

    Credentials credentials() {
        return credentials;
    }

    /** Another tab of the same browser, signed in as the first is. */
    Enterprise opensAnotherTab() {
        return new Enterprise(new Person(page.context().newPage()), credentials);
    }

    /** Its pages are not told what colleagues do, as where the network has been away for a while. */
    Enterprise hearsNothingOfOthers() {
        page.addInitScript("delete window.SharedWorker");
        page.route(
                "**/api/v1/self-assessments/*/changes*",
                asked -> asked.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"items\":[],\"total\":0,\"until\":\"2026-01-01T00:00:00Z\",\"people\":[]}")));
        return this;
    }

    /** The same session used by a program, where doing it by hand would take a day. */
    ByApi byApi() {
        return byApi;
    }

    Enterprise registers() {
        opens("/register");
        typesWhatOpensAnAccount();
        presses("提交注册");
        reads("请妥善保管账户密码信息");
        return this;
    }

    /** As a member, by the link of an invitation. */
    Enterprise joins() {
        typesWhatOpensAnAccount();
        presses("接受邀请");
        isAt("/home$");
        return this;
    }

    private void typesWhatOpensAnAccount() {
        fills("账户名称", credentials.name());
        fillsPassword("登录密码", credentials.password());
        fills("手机号码", credentials.mobile());
        fills("图形验证码", Journey.CAPTCHA);
        presses("获取验证码");
        reads("验证码已发送");
        fills("短信验证码", Journey.SMS_CODE);
        page.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName("我已阅读并同意"))
                .check();
    }

    Enterprise signsIn() {
        return signsInAs("");
    }

    /** @param person 填报人 */
    Enterprise signsInAs(String person) {
        opens("/login");
        typesCredentials(person);
        isAt("/home$");
        return this;
    }

    void typesCredentials(String person) {
        fills("账户名称", credentials.name());
        fillsPassword("登录密码", credentials.password());
        fills("图形验证码", Journey.CAPTCHA);
        fills("填报人（选填）", person);
        presses("登录");
    }

    void signsOut() {
        page.getByText(credentials.name()).first().click();
        presses("退出登录");
    }

    /** Where filling in is the matter, and not how one gets there. */
    Enterprise beginsToFillIn() {
        byApi.starts();
        byApi.completes("completeProfile:-", TestProfiles.complete());
        return this;
    }

    /** Everything that is left, until the report is there. */
    Enterprise finishesTheSelfAssessment() {
        byApi.finishes();
        opens("/self-assessments/" + byApi.assessment() + "/result");
        sees(link("下载报告"), 60_000);
        return this;
    }

    void opensIndicator(String indicator) {
        opens("/self-assessments/" + byApi.assessment() + "/indicators/" + indicator);
    }

    /** A clause's card by its number, as 6.2.1-1.1. */
    ClauseCard clause(String number) {
        return new ClauseCard(
                this,
                page.getByRole(
                        AriaRole.ARTICLE, new GetByRoleOptions().setName(number).setExact(true)));
    }

    /** The n-th clause of the page, from 1. */
    ClauseCard clause(int position) {
        return new ClauseCard(this, page.getByRole(AriaRole.ARTICLE).nth(position - 1));
    }

    void keepsWhatIsTyped() {
        presses("暂存");
        reads("已自动保存");
    }

    /** 提交 6.2 指标 and its kin: the dialog with the declaration's form. */
    void declares(String button) {
        button(button).click();
        var dialog = dialog(button);
        dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("填报负责人"))
                .fill("周敏");
        dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("完成情况说明"))
                .fill("已逐条核对");
        dialog.getByRole(AriaRole.CHECKBOX).check();
        within(dialog, button).click();
        assertThat(dialog).isHidden();
    }

    void submits() {
        presses("提交自评估");
        var confirmation = dialog("提交自评估");
        within(confirmation, "确认提交自评估").dblclick();
        isAt("/result$");
    }
}
