package io.zhiheng.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.zhiheng.demo.StoryClock;
import io.zhiheng.identity.application.recovery.RecoveryRounds;
import io.zhiheng.journeys.People.Credentials;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody cannot receive messages at the account's mobile any more and asks for another one. */
@Journey
class RecoveryJourneyTest {

    private static final String REASON = "与营业执照、授权书逐项核对一致";
    private static final Pattern LINK = Pattern.compile("/account-recovery/objection/[A-Z0-9]{16}");

    @Autowired
    StoryClock clock;

    @Autowired
    RecoveryRounds rounds;

    private final Gallery gallery = new Gallery();

    @AfterEach
    void itIsTodayAgain() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void twoAdministratorsAndThreeDaysLaterTheNewMobileOpensTheAccount(People people) {
        var enterprise = people.enterprise().registers();
        var mobile = "13777000001";
        var visitor = people.visitor();
        visitor.opens("/login");
        visitor.follows("手机号码已停用？");
        visitor.isAt("/account-recovery");
        visitor.complaints();
        gallery.looks(visitor, "recovery-form");
        visitor.presses("提交找回申请");
        visitor.reads("请选择营业执照文件");
        visitor.complaints(); // the browser calls the refusal a failure
        gallery.looks(visitor, "recovery-form-refused");

        fills(visitor, enterprise.credentials().name(), mobile);
        visitor.fills("短信验证码", "111111");
        visitor.presses("提交找回申请");
        visitor.reads("短信验证码不正确");
        visitor.complaints(); // refused once more; chosen files and what was typed are still there
        visitor.fills("图形验证码", Journey.CAPTCHA);
        visitor.fills("短信验证码", Journey.SMS_CODE);
        visitor.presses("提交找回申请");
        visitor.readsHeading("申请已提交");
        gallery.looks(visitor, "recovery-done");
        var number = visitor.page.locator("[data-recovery-number]").textContent();
        var code = visitor.page.locator("[data-recovery-code]").textContent();

        var first = people.platformAdmin();
        first.signsIn();
        first.complaints();
        gallery.visits(first, Map.of("platform-desk", "/staff/desk", "recoveries", "/staff/recoveries"));
        first.opens("/staff/recoveries");
        first.follows(number);
        gallery.looks(first, "recovery");
        decides(first, "通过审查", REASON);
        first.reads("您审查了这份申请，须由另一位平台管理员放行");

        var second = people.platformAdmin("demo-platform-admin-2");
        second.signsIn();
        second.opens("/staff/recoveries");
        second.follows(number);
        decides(second, "放行申请", REASON);
        second.reads("已放行，等待生效");
        second.complaints();
        gallery.looks(second, "recovery-released");

        enterprise.complaints();
        gallery.visits(
                enterprise, Map.of("account-recovery-open", "/account", "account-objection", "/account/recovery"));
        clock.runAhead(Duration.ofHours(73));
        rounds.goRound();

        visitor.opens("/account-recovery/progress");
        visitor.fills("申请编号", number);
        visitor.fills("查询码", code);
        visitor.presses("查询");
        visitor.reads("已生效");
        gallery.looks(visitor, "recovery-progress");
        enterprise.opens("/home");
        enterprise.isAt("/login");

        visitor.follows("用新手机号码登录");
        visitor.fills("手机号码", mobile);
        visitor.fills("图形验证码", Journey.CAPTCHA);
        visitor.presses("获取验证码");
        visitor.reads("验证码已发送");
        visitor.fills("短信验证码", Journey.SMS_CODE);
        visitor.presses("登录");
        visitor.readsHeading("请设置新密码");
        visitor.fillsPassword("新密码", "Yun-Hai-2026-Neu");
        visitor.presses("设置并继续");
        visitor.isAt("/home");
        gallery.isWithoutFault();
    }

    @Test
    void whoeverHoldsTheOldMobileKeepsTheAccountAsItIs(People people) {
        var enterprise = people.enterprise().registers();
        var visitor = people.visitor();
        visitor.opens("/account-recovery");
        fills(visitor, enterprise.credentials().name(), "13777000002");
        visitor.presses("提交找回申请");
        visitor.readsHeading("申请已提交");
        var number = visitor.page.locator("[data-recovery-number]").textContent();
        decide(people, "demo-platform-admin", number, "通过审查");
        decide(people, "demo-platform-admin-2", number, "放行申请");

        var holder = people.visitor();
        holder.opens(link(enterprise.credentials(), holder));
        holder.readsHeading("对更换手机号码提出异议");
        gallery.looks(holder, "recovery-objection");
        holder.fills("说明", "这不是我们提出的申请");
        holder.presses("提出异议，停止更换");
        holder.reads("已提出异议");
        gallery.looks(holder, "recovery-objected");

        clock.runAhead(Duration.ofHours(73));
        rounds.goRound();
        enterprise.opens("/account");
        enterprise.reads(enterprise.credentials().name());
        gallery.isWithoutFault();
    }

    private static void decide(People people, String account, String number, String act) {
        var admin = people.platformAdmin(account);
        admin.signsIn();
        admin.opens("/staff/recoveries");
        admin.follows(number);
        decides(admin, act, REASON);
        Person.seesNoMore(admin.button(act));
    }

    private static void decides(Person admin, String act, String reason) {
        var form = admin.page.locator("form").filter(new Locator.FilterOptions().setHas(admin.button(act)));
        form.getByRole(AriaRole.TEXTBOX).fill(reason);
        Person.within(form, act).click();
    }

    /** As the message to the old mobile has it. */
    private static String link(Credentials enterprise, Person at) {
        for (var tries = 0; tries < 100; tries++) {
            for (var sent : at.page.request().get("/dev/sms").text().split("\\},")) {
                var link = LINK.matcher(sent);
                if (sent.contains(enterprise.mobile()) && link.find()) {
                    return link.group();
                }
            }
            at.page.waitForTimeout(200);
        }
        throw new AssertionError("No message to " + enterprise.mobile());
    }

    private static void fills(Visitor visitor, String account, String mobile) {
        visitor.fills("账户名称或统一社会信用代码", account);
        visitor.fills("企业名称", "帆顺泵业有限公司");
        visitor.fills("情况说明", "原号码由离职员工使用，已停机");
        chooses(visitor, "营业执照", "营业执照.pdf");
        chooses(visitor, "授权书", "授权书.pdf");
        visitor.fills("联系人", "周敏");
        visitor.fills("新手机号码", mobile);
        visitor.fills("图形验证码", Journey.CAPTCHA);
        visitor.presses("获取验证码");
        visitor.reads("验证码已发送");
        visitor.fills("短信验证码", Journey.SMS_CODE);
    }

    private static void chooses(Visitor visitor, String label, String name) {
        visitor.page.getByLabel(label).setInputFiles(new FilePayload(name, "application/pdf", SampleFiles.pdf(name)));
    }
}
