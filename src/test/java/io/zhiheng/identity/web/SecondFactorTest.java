package io.zhiheng.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.identity.StaffAccounts;
import io.zhiheng.identity.StaffAccounts.NewStaff;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.identity.domain.proof.SmsCodes;
import io.zhiheng.shared.Role;
import jakarta.servlet.http.Cookie;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@TestPropertySource(properties = "zhiheng.identity.second-factor=on")
class SecondFactorTest {

    private static final String PAGE = "/staff/second-factor";

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

    @BeforeEach
    void anAssessorWhoHasNeverSignedIn() {
        door = new AtTheDoor(mvc, challenges, codes);
        accounts.open(
                new NewStaff(DemoAccounts.INSTITUTION, Set.of(Role.ASSESSOR), "林之行", name, AtTheDoor.PASSWORD, mobile));
    }

    @Test
    void thePasswordAloneOpensNothingButThisPage() {
        var half = password();

        assertThat(get("/staff/me", half))
                .hasStatus3xxRedirection()
                .headers()
                .extracting(headers -> headers.getFirst("Location"))
                .asString()
                .contains("/staff/login");
        assertThat(get("/api/v1/tasks", half)).hasStatus(401);
        assertThat(get(PAGE, half)).hasStatusOk();
    }

    @Test
    void withoutAPasswordThereIsNothingToConfirm() {
        assertThat(mvc.get().uri(PAGE).exchange()).hasRedirectedUrl("/staff/login");
        assertThat(door.post(PAGE, Map.of("code", "123456"))).hasRedirectedUrl("/staff/login");
        assertThat(door.post(PAGE + "/enrolment", Map.of("code", "123456"))).hasRedirectedUrl("/staff/login");
        assertThat(door.post(PAGE + "/sms", Map.of("smsCode", "123456"))).hasRedirectedUrl("/staff/login");
    }

    @Test
    void theFirstTimeAnAppIsBoundAndTenRecoveryCodesAreShown() {
        var half = password();
        var app = app(half);
        assertThat(app(half)).isEqualTo(app);

        var wrong = door.post(PAGE + "/enrolment", Map.of("code", "000000"), half);
        assertThat(wrong).hasStatus(422);
        assertThat(AtTheDoor.text(wrong))
                .contains("验证码不正确")
                .contains(app.secret().substring(0, 4));

        var bound = door.post(PAGE + "/enrolment", Map.of("code", app.code(0)), half);
        assertThat(bound).hasStatusOk();
        assertThat(Authenticator.recoveryCodes(bound)).hasSize(10).doesNotHaveDuplicates();
        assertThat(AtTheDoor.text(bound)).contains("退出登录").contains("林之行").doesNotContain("企业登录");
        assertThat(get("/staff/me", session(bound, half))).doesNotHave(redirection());
    }

    @Test
    void theSecretIsKeptSealed() {
        var half = password();
        var app = app(half);

        var kept = jdbc.queryForObject(
                "select secret from second_factor where account = (select id from account where name = ?)",
                byte[].class,
                name);
        assertThat(new BigInteger(1, kept).toString(16)).doesNotContain(new BigInteger(1, app.bytes()).toString(16));
    }

    @Test
    void aCodeCountsOnce() {
        var app = enrolled();
        var half = password();
        var next = app.code(1);

        assertThat(door.post(PAGE, Map.of("code", next), half)).hasRedirectedUrl("/staff");

        var again = door.post(PAGE, Map.of("code", next), password());
        assertThat(again).hasStatus(422);
        assertThat(AtTheDoor.text(again)).contains("已使用过");
    }

    @Test
    void fiveWrongCodesCloseTheSecondFactorEvenForTheRightOne() {
        var app = enrolled();
        var half = password();
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(door.post(PAGE, Map.of("code", "00000" + attempt), half)).hasStatus(422);
        }

        var right = door.post(PAGE, Map.of("code", app.code(1)), half);

        assertThat(right).hasStatus(422);
        assertThat(AtTheDoor.text(right)).contains("已暂停");
    }

    @Test
    void aMessageTakesThePlaceOfTheApp() {
        var half = password();
        assertThat(door.post(PAGE + "/sms/message", Map.of(), half)).hasStatusOk();
        assertThat(AtTheDoor.text(door.post(PAGE + "/sms/message", Map.of(), half)))
                .contains("秒后重新获取");
        door.message(mobile, Purpose.SECOND_FACTOR, 0);

        assertThat(door.post(PAGE + "/sms", Map.of("smsCode", "654321"), half)).hasStatus(422);
        assertThat(door.post(PAGE + "/sms", Map.of("smsCode", "123456"), half)).hasRedirectedUrl("/staff");
    }

    @Test
    void aMessageOfTheSignInPageIsWorthNothingHere() {
        door.message(mobile, Purpose.SIGN_IN, 0);

        assertThat(door.post(PAGE + "/sms", Map.of("smsCode", "123456"), password()))
                .hasStatus(422);
    }

    @Test
    void enterprisesNeedNone() {
        var enterprise = AtTheDoor.newName();
        door.register(enterprise, AtTheDoor.newMobile());

        assertThat(door.signIn("/login", enterprise, AtTheDoor.PASSWORD)).hasRedirectedUrl("/home");
    }

    /** An app that has just been bound. */
    private Authenticator enrolled() {
        var half = password();
        var app = app(half);
        assertThat(door.post(PAGE + "/enrolment", Map.of("code", app.code(0)), half))
                .hasStatusOk();
        return app;
    }

    private Cookie password() {
        var answer = door.signIn("/staff/login", name, AtTheDoor.PASSWORD);
        assertThat(answer).hasRedirectedUrl(PAGE);
        return answer.getResponse().getCookie("SESSION");
    }

    private Authenticator app(Cookie half) {
        return Authenticator.boundTo(get(PAGE, half));
    }

    private static Cookie session(MvcTestResult answer, Cookie before) {
        var fresh = answer.getResponse().getCookie("SESSION");
        return fresh == null ? before : fresh;
    }

    private static org.assertj.core.api.Condition<MvcTestResult> redirection() {
        return new org.assertj.core.api.Condition<>(
                answer -> answer.getResponse().getStatus() / 100 == 3, "a redirection");
    }

    private MvcTestResult get(String path, Cookie session) {
        return mvc.get().uri(path).cookie(session).exchange();
    }
}
