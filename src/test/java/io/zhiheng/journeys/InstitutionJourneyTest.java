package io.zhiheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.zhiheng.TestTime;
import io.zhiheng.identity.domain.factor.Totp;
import java.math.BigInteger;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** 评估机构: the platform registers one, its manager binds an authenticator app and invites an assessor, who comes in. */
@Journey
@TestPropertySource(properties = {"zhiheng.identity.second-factor=on", "zhiheng.demo.seed=false"})
class InstitutionJourneyTest {

    private static final String PASSWORD = "Lan-Tian-2026";

    private final Gallery gallery = new Gallery();

    @Test
    void fromTheInstitutionToItsFirstAssessor(People people) {
        var mark = UUID.randomUUID().toString().substring(0, 6);
        var managersMobile = mobile();
        var assessorsMobile = mobile();

        var admin = people.visitor();
        signsIn(admin, "demo-platform-admin", "Zhiheng-2026");
        binds(admin);
        admin.opens("/staff/institutions/new");
        admin.fills("机构名称", "试验评估中心" + mark);
        admin.fills("机构代码", "J" + mark.substring(0, 4).toUpperCase());
        admin.fills("统一社会信用代码", "91990000MA0PG0058D");
        admin.fills("地址", "上海市浦东新区试验路 8 号");
        admin.fills("联系人", "沈知行");
        admin.fills("联系电话", "021-00000008");
        admin.presses("登记机构");
        admin.readsHeading("试验评估中心" + mark);
        admin.follows("邀请管理员");
        admin.fills("姓名", "沈知行");
        admin.fills("手机号码", managersMobile);
        admin.presses("发送邀请");
        admin.reads("已邀请");

        var manager = people.visitor();
        accepts(manager, managersMobile, "m_" + mark);
        signsIn(manager, "m_" + mark, PASSWORD);
        binds(manager);
        manager.opens("/staff/assessors");
        manager.follows("邀请评估师");
        manager.fills("姓名", "唐若谷");
        manager.fills("手机号码", assessorsMobile);
        manager.fills("资格证书编号", "J-" + mark);
        manager.page.getByLabel("评估师等级").selectOption("高级评估师");
        manager.page.getByLabel("资格有效期至").fill("2031-12-31");
        manager.page.getByLabel("C34 通用设备制造业").check();
        manager.presses("发送邀请");
        manager.reads("唐若谷");
        manager.reads("已邀请");

        var assessor = people.visitor();
        accepts(assessor, assessorsMobile, "a_" + mark);
        signsIn(assessor, "a_" + mark, PASSWORD);
        binds(assessor);
        assessor.opens("/staff/me");
        assessor.reads("C34 通用设备制造业");
        assessor.fills("企业名称", "远洋重工");
        assessor.page
                .getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("关系"))
                .selectOption("SHARES");
        assessor.presses("添加关系");
        assessor.reads("仍在持续");
        assessor.presses("确认声明");
        assessor.reads("上次确认");

        manager.opens("/staff/assessors");
        manager.button("停用 唐若谷").click();
        Person.within(manager.dialog("停用 唐若谷"), "停用 唐若谷").click();
        manager.reads("已停用");
        assessor.opens("/staff/me");
        assessor.isAt("/staff/login");
        assertThat(manager.complaints()).isEmpty();

        var again = people.visitor();
        signsIn(again, "m_" + mark, PASSWORD);
        again.isAt("/staff/second-factor");
        gallery.looks(again, "second-factor");
        gallery.visits(again, "second-factor-sms", "/staff/second-factor/sms");
        gallery.isWithoutFault();
    }

    private static void signsIn(Person person, String account, String password) {
        person.opens("/staff/login");
        person.fills("账户名称", account);
        person.fillsPassword("登录密码", password);
        person.fills("图形验证码", Journey.CAPTCHA);
        person.presses("登录");
    }

    /** Reads the secret from the page as somebody would type it into an app, and gives the app's code. */
    private void binds(Person person) {
        person.readsHeading("绑定验证器应用");
        gallery.looks(person, "second-factor-enrolment");
        var secret = person.page.locator("code").textContent().replace(" ", "");
        person.fills("应用显示的验证码", Totp.code(decoded(secret), Totp.step(TestTime.now())));
        person.presses("绑定并登录");
        person.readsHeading("请保存恢复码");
        assertThat(person.page
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^[2-9A-Z]{5}-[2-9A-Z]{5}$")))
                        .count())
                .isEqualTo(10);
        gallery.looks(person, "second-factor-recovery-codes");
        person.follows("已保存，进入工作台");
    }

    private void accepts(Person person, String mobile, String account) {
        var messages = person.page.request().get("/dev/sms").text();
        var link = Pattern.compile("\"mobile\":\"" + mobile + "\"[^}]*?(/staff/invitation/[\\w-]+)")
                .matcher(messages);
        assertThat(link.find()).isTrue();
        person.opens(link.group(1));
        gallery.looks(person, "staff-invitation");
        person.fills("账户名称", account);
        person.fillsPassword("登录密码", PASSWORD);
        person.presses("接受邀请并创建账户");
        person.isAt("/staff/login");
    }

    private static String mobile() {
        return "136" + "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }

    private static byte[] decoded(String secret) {
        var bits = BigInteger.ZERO;
        for (var character : secret.toCharArray()) {
            bits = bits.shiftLeft(5).add(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(character)));
        }
        var bytes = new byte[Totp.SECRET_BYTES];
        for (int i = bytes.length - 1; i >= 0; i--, bits = bits.shiftRight(8)) {
            bytes[i] = bits.byteValue();
        }
        return bytes;
    }
}
