package io.zhiheng.identity.web;

import static io.zhiheng.identity.web.AtTheDoor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhiheng.IntegrationTest;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.identity.StaffAccounts;
import io.zhiheng.identity.StaffAccounts.NewStaff;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.identity.domain.proof.SmsCodes;
import io.zhiheng.shared.Role;
import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who holds the mobile of a member of staff, and nothing else, gets in by no order of steps. */
@IntegrationTest
@TestPropertySource(properties = "zhiheng.identity.second-factor=on")
class StaffPasswordResetTest {

    private static final String PAGE = "/staff/password-reset";
    private static final String FACTOR = "/staff/second-factor";
    private static final String NEW = "Bai-Yun-2027";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CaptchaChallenges challenges;

    @Autowired
    SmsCodes codes;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    JdbcTemplate jdbc;

    private final String name = AtTheDoor.newName();
    private final String mobile = AtTheDoor.newMobile();
    private AtTheDoor door;
    private UUID account;

    @BeforeEach
    void anAssessor() {
        door = new AtTheDoor(mvc, challenges, codes);
        account = accounts.open(
                new NewStaff(DemoAccounts.INSTITUTION, Set.of(Role.ASSESSOR), "林之行", name, AtTheDoor.PASSWORD, mobile));
    }

    @Test
    void theMobileAloneGivesNoPassword() {
        assertThat(text(reset(PAGE, null))).contains("同事为您开具的密码重置码");
        assertThat(text(reset(PAGE, "123456"))).as("no app is bound").contains("密码重置码不正确");
        assertThat(text(reset("/password-reset", null))).contains("请在机构与平台人员的找回密码页面办理");
        assertThat(door.post(
                        "/password-reset",
                        Map.of("mobile", mobile, "smsCode", "123456", "password", NEW, "proof", "ABCDE-23456")))
                .as("the page of enterprises takes no proof")
                .hasStatus(422);
        assertThat(door.signIn("/staff/login", name, NEW)).hasStatus(422);
        door.message(mobile, Purpose.SIGN_IN, 0);
        assertThat(text(door.post("/login", Map.of("way", "sms", "mobile", mobile, "smsCode", "123456"))))
                .contains("请从机构与平台人员登录进入");
    }

    @Test
    void strangersToTheMobileLearnNothingOfIt() {
        var known = text(door.post(PAGE, Map.of("mobile", mobile, "smsCode", "000000", "password", NEW, "proof", "")));
        var unknown = text(door.post(
                PAGE, Map.of("mobile", AtTheDoor.newMobile(), "smsCode", "000000", "password", NEW, "proof", "")));
        assertThat(known).contains("短信验证码不正确").doesNotContain("proof-error");
        assertThat(unknown).contains("短信验证码不正确").doesNotContain("proof-error");
    }

    @Test
    void theAppGivesOneAndTheSessionsEnd() {
        var app = bind();
        var open = factor(app.code(1));
        assertThat(text(reset(PAGE, "000000"))).contains("验证码不正确");
        jdbc.update("update second_factor set last_step = 0 where account = ?", account);
        assertThat(reset(PAGE, app.code(0))).hasRedirectedUrl("/staff/login?reset");
        assertThat(get("/staff/me", open)).hasStatus3xxRedirection();
        assertThat(door.signIn("/staff/login", name, NEW)).hasRedirectedUrl(FACTOR);
    }

    @Test
    void aRecoveryCodeGivesOneOnce() {
        bind();
        var recovery = recoveryCodes.get(2);
        assertThat(reset(PAGE, recovery)).hasRedirectedUrl("/staff/login?reset");
        assertThat(text(reset(PAGE, recovery))).contains("恢复码已使用过");
    }

    @Test
    void aColleaguesCodeGivesOneOnceButNotWithoutTheMobile() {
        var code = accounts.giveResetCode(account, "忘记密码，已当面核实");
        assertThat(door.post(PAGE, Map.of("mobile", mobile, "smsCode", "654321", "password", NEW, "proof", code)))
                .hasStatus(422);
        assertThat(reset(PAGE, code.toLowerCase())).hasRedirectedUrl("/staff/login?reset");
        assertThat(text(reset(PAGE, code))).contains("密码重置码不正确");
        assertThat(jdbc.queryForObject(
                        "select facts from audit_record where action = 'passwordReset' and subject = ?",
                        String.class,
                        "account:" + account))
                .contains("RESET_CODE");
    }

    /** One colleague could put a number there, take the message on it and give the code. */
    @Test
    void aNumberThatAColleaguePutThereOpensNothingWithAColleaguesCode() {
        var mine = AtTheDoor.newMobile();
        accounts.change(account, "林之行", mine, Set.of(Role.ASSESSOR));
        var code = accounts.giveResetCode(account, "忘记了密码");

        door.message(mine, Purpose.RESET_PASSWORD, 0);
        var form = Map.of("mobile", mine, "smsCode", "123456", "password", NEW, "proof", code);
        assertThat(text(door.post(PAGE, form))).contains("手机号码刚由他人更换", "72 小时内不能用密码重置码");
        await().untilAsserted(() -> assertThat(text(mvc.get().uri("/dev/sms").exchange()))
                .as("the person is told at the old number")
                .contains(mobile, "手机号码已更换"));

        jdbc.update(
                "update account set mobile_replaced_at = mobile_replaced_at - interval '73 hours' where id = ?",
                account);
        assertThat(door.post(PAGE, form)).hasRedirectedUrl("/staff/login?reset");
    }

    @Test
    void aColleaguesCodeLastsADayAndTheNextVoidsIt() {
        var first = accounts.giveResetCode(account, "忘记密码，已当面核实");
        var second = accounts.giveResetCode(account, "忘记密码，已当面核实");
        assertThat(reset(PAGE, first)).hasStatus(422);
        jdbc.update("update reset_code set expires_at = now() where account = ?", account);
        assertThat(reset(PAGE, second)).hasStatus(422);
    }

    @Test
    void guessingTheProofClosesTheSecondFactor() {
        bind();
        for (var guess = 0; guess < 5; guess++) {
            assertThat(reset(PAGE, "WRONG-%05d".formatted(guess))).hasStatus(422);
        }
        assertThat(text(reset(PAGE, recoveryCodes.get(0)))).contains("已暂停");
    }

    @Test
    void whoseSecondFactorIsTheMobileBindsAnAppOnlyAfterAMessage() {
        var half = password();
        door.message(mobile, Purpose.SECOND_FACTOR, 0);
        assertThat(door.post(FACTOR + "/sms", Map.of("smsCode", "123456"), half))
                .hasRedirectedUrl("/staff");

        var thief = password();
        assertThat(get(FACTOR, thief)).as("the password alone").hasRedirectedUrl(FACTOR + "/sms");
        assertThat(door.post(FACTOR + "/enrolment", Map.of("code", "123456"), thief))
                .hasRedirectedUrl(FACTOR + "/sms");

        door.message(mobile, Purpose.SECOND_FACTOR, 0);
        var owner = password();
        assertThat(door.post(FACTOR + "/sms", Map.of("smsCode", "123456", "bind", "true"), owner))
                .hasRedirectedUrl(FACTOR);
        var app = Authenticator.boundTo(get(FACTOR, owner));
        assertThat(door.post(FACTOR + "/enrolment", Map.of("code", app.code(0)), owner))
                .hasStatusOk();
    }

    @Test
    void aPasswordTooShortTodayIsChangedAfterTheSecondFactor() {
        jdbc.update("update account set password_hash = ? where id = ?", "{noop}kurz-2024", account);
        var half = door.signIn("/staff/login", name, "kurz-2024").getResponse().getCookie("SESSION");
        assertThat(get("/new-password", half)).as("the factor comes first").hasRedirectedUrl("/login");
        door.message(mobile, Purpose.SECOND_FACTOR, 0);
        assertThat(door.post(FACTOR + "/sms", Map.of("smsCode", "123456"), half))
                .hasRedirectedUrl("/new-password");
        assertThat(get("/staff/me", half)).hasStatus3xxRedirection();
        assertThat(door.post("/new-password", Map.of("password", NEW), half)).hasRedirectedUrl("/staff");
    }

    private List<String> recoveryCodes;

    private Authenticator bind() {
        var half = password();
        var app = Authenticator.boundTo(get(FACTOR, half));
        recoveryCodes =
                Authenticator.recoveryCodes(door.post(FACTOR + "/enrolment", Map.of("code", app.code(0)), half));
        return app;
    }

    private Cookie factor(String code) {
        var half = password();
        var answer = door.post(FACTOR, Map.of("code", code), half);
        assertThat(answer).hasRedirectedUrl("/staff");
        var fresh = answer.getResponse().getCookie("SESSION");
        return fresh == null ? half : fresh;
    }

    private Cookie password() {
        return door.signIn("/staff/login", name, AtTheDoor.PASSWORD)
                .getResponse()
                .getCookie("SESSION");
    }

    /** With a right code from the mobile. */
    private MvcTestResult reset(String page, String proof) {
        door.message(mobile, Purpose.RESET_PASSWORD, 0);
        var form = new HashMap<>(Map.of("mobile", mobile, "smsCode", "123456", "password", NEW));
        if (proof != null) {
            form.put("proof", proof);
        }
        return door.post(page, form);
    }

    private MvcTestResult get(String path, Cookie session) {
        return mvc.get().uri(path).cookie(session).exchange();
    }
}
