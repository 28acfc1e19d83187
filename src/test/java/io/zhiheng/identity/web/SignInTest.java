package io.zhiheng.identity.web;

import static io.zhiheng.identity.web.AtTheDoor.PASSWORD;
import static io.zhiheng.identity.web.AtTheDoor.newMobile;
import static io.zhiheng.identity.web.AtTheDoor.newName;
import static io.zhiheng.identity.web.AtTheDoor.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.identity.domain.proof.SmsCodes;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class SignInTest {

    private static final String WRONG = "Wrong-2026-x";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    AtTheDoor door;

    @Autowired
    void comeTo(MockMvcTester entrance, CaptchaChallenges challenges, SmsCodes codes) {
        door = new AtTheDoor(entrance, challenges, codes);
    }

    final String name = newName();
    final String mobile = newMobile();

    @BeforeEach
    void anEnterpriseHasRegistered() {
        door.register(name, mobile);
    }

    @Test
    void byPasswordWhateverTheCaseOfTheName() {
        assertThat(door.signIn("/login", name.toUpperCase(), PASSWORD)).hasRedirectedUrl("/home");
    }

    @Test
    void bySmsCodeOnce() {
        door.message(mobile, Purpose.SIGN_IN, 1);
        var form = Map.of("way", "sms", "mobile", mobile, "smsCode", "123456", "personName", "王五");
        assertThat(door.post("/login", form)).hasRedirectedUrl("/home");
        var again = door.post("/login", form);
        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(text(again)).contains("短信验证码已使用过").contains("王五");
    }

    @Test
    void backToWhereOneWas() {
        assertThat(signInTo("/self-assessments?page=2")).hasRedirectedUrl("/self-assessments?page=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example"})
    void butNeverElsewhere(String next) {
        assertThat(signInTo(next)).hasRedirectedUrl("/home");
    }

    @Test
    void wrongPasswordAndUnknownNameGetTheSameWords() {
        var wrong = door.signIn("/login", name, WRONG);
        var unknown = door.signIn("/login", newName(), WRONG);
        for (var answer : List.of(wrong, unknown)) {
            assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            assertThat(text(answer)).contains("账户名称或密码不正确").doesNotContain(WRONG);
        }
        assertThat(text(wrong)).contains("value=\"" + name + "\"");
    }

    @Test
    void aWrongImageIsSaidAtItsField() {
        var form = Map.of("name", name, "password", PASSWORD, "captchaId", door.image(), "captcha", "ZZZZ");
        assertThat(text(door.post("/login", form))).contains("captcha-error").contains("图形验证码不正确");
    }

    @Test
    void aTamperedFormIsRefusedLikeAnyOther() {
        var form = Map.of("name", name, "password", PASSWORD, "captchaId", "../nonsense", "captcha", "ABCD");
        assertThat(text(door.post("/login", form))).contains("图形验证码已失效");
        assertThat(door.post("/login", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(door.post("/register", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(door.post("/password-reset", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(door.post("/login", Map.of("way", "sms"))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void afterFiveFailuresThePasswordIsClosedButColleaguesStayAndTheMobileStillOpens() {
        var colleague = session(door.signIn("/login", name, PASSWORD));
        for (var failure = 0; failure < 4; failure++) {
            assertThat(text(door.signIn("/login", name, WRONG))).contains("账户名称或密码不正确");
        }
        assertThat(text(door.signIn("/login", name, WRONG))).contains("请在 15 分钟后重试");
        assertThat(door.signIn("/login", name, PASSWORD)).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(pageFor(colleague)).contains(name);

        door.message(mobile, Purpose.SIGN_IN, 1);
        assertThat(door.post("/login", Map.of("way", "sms", "mobile", mobile, "smsCode", "123456")))
                .hasRedirectedUrl("/home");
        assertThat(door.signIn("/login", name, PASSWORD)).hasRedirectedUrl("/home");
    }

    @Test
    void aNameThatNobodyHasIsClosedJustTheSame() {
        var nobody = newName();
        for (var failure = 0; failure < 5; failure++) {
            door.signIn("/login", nobody, WRONG);
        }
        assertThat(text(door.signIn("/login", nobody, WRONG))).contains("分钟后重试");
    }

    @Test
    void eachSignInGetsASessionOfItsOwnAndTwentyMayBeOpenAtOnce() {
        var first = session(door.signIn("/login", name, PASSWORD));
        for (var colleague = 0; colleague < 19; colleague++) {
            assertThat(session(door.signIn("/login", name, PASSWORD)).getValue())
                    .isNotEqualTo(first.getValue());
        }
        assertThat(pageFor(first)).contains(name);
        var again = door.post(
                "/login",
                Map.of("name", name, "password", PASSWORD, "captchaId", door.image(), "captcha", "ABCD"),
                first);
        assertThat(session(again).getValue()).isNotEqualTo(first.getValue());
    }

    @Test
    void enterprisesMayBeIdleForHalfAnHourAndStaffForAQuarter() {
        door.signIn("/login", name, PASSWORD);
        door.signIn("/staff/login", "demo-auditor", DemoAccounts.PASSWORD);
        assertThat(idleSecondsOf(name)).isEqualTo(1800);
        assertThat(idleSecondsOf("demo-auditor")).isEqualTo(900);
    }

    @Test
    void eachKindOfAccountHasItsOwnDoor() {
        assertThat(text(door.signIn("/login", "demo-assessor-4", DemoAccounts.PASSWORD)))
                .contains("请从机构与平台人员登录进入", "前往登录")
                .doesNotContain("账户名称或密码不正确");
        assertThat(text(door.signIn("/staff/login", name, PASSWORD))).contains("请从企业登录进入");
        assertThat(text(door.signIn("/login", "demo-assessor-4", WRONG)))
                .as("strangers learn nothing")
                .contains("账户名称或密码不正确")
                .doesNotContain("前往登录");
        assertThat(text(door.signIn("/staff/login", name, WRONG))).contains("账户名称或密码不正确");
        assertThat(door.signIn("/staff/login", "demo-platform-admin", DemoAccounts.PASSWORD))
                .hasRedirectedUrl("/staff");
    }

    @Test
    void thePersonIsNamedAtSignInOrLaterAndShownInTheHeader() {
        var form = Map.of(
                "name", name, "password", PASSWORD, "captchaId", door.image(), "captcha", "ABCD", "personName", "张三丰");
        var session = session(door.post("/login", form));
        assertThat(pageFor(session)).contains("张三丰");
        assertThat(door.post("/person", Map.of("personName", "㐀𠮷"), session)).hasStatus3xxRedirection();
        assertThat(pageFor(session)).contains("㐀𠮷").doesNotContain("张三丰");
        door.post("/person", Map.of("personName", "x".repeat(61)), session);
        assertThat(pageFor(session)).contains("㐀𠮷");
    }

    @Test
    void whoSatHereLastIsRememberedForTheSameEnterpriseAndNoOther() {
        var first = door.post(
                "/login",
                Map.of(
                        "name",
                        name,
                        "password",
                        PASSWORD,
                        "captchaId",
                        door.image(),
                        "captcha",
                        "ABCD",
                        "personName",
                        "李时珍"));
        var remembered = Stream.of(first.getResponse().getCookies())
                .filter(cookie -> cookie.getName().startsWith("person-"))
                .findFirst()
                .orElseThrow();
        assertThat(remembered.isHttpOnly()).isTrue();

        var again = door.post("/login", credentials(name), remembered);
        assertThat(pageFor(session(again))).contains("李时珍");

        var other = newName();
        door.register(other, newMobile());
        assertThat(pageFor(session(door.post("/login", credentials(other), remembered))))
                .contains(other)
                .doesNotContain("李时珍");

        var cleared = door.post("/person", Map.of("personName", ""), session(again))
                .getResponse()
                .getCookie(remembered.getName());
        assertThat(cleared.getMaxAge()).isZero();
    }

    @Test
    void aPasswordThatIsTooShortTodayIsChangedBeforeAnythingElse() {
        jdbc.update("update account set password_hash = ? where name = ?", "{noop}kurz-2024", name);
        var answer = door.signIn("/login", name, "kurz-2024");
        assertThat(answer).hasRedirectedUrl("/new-password");
        var half = session(answer);
        assertThat(mvc.get().uri("/home").cookie(half).exchange())
                .as("not in yet")
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/api/v1/self-assessments").cookie(half).exchange())
                .hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(mvc.get().uri("/staff/second-factor").cookie(half).exchange())
                .hasRedirectedUrl("/staff/login");
        assertThat(text(mvc.get().uri("/new-password").cookie(half).exchange())).contains(name, "少于 12 个字符");

        assertThat(text(door.post("/new-password", Map.of("password", "kurz-2025"), half)))
                .contains("密码至少 12 个字符");
        var chosen = door.post("/new-password", Map.of("password", "Bai-Yun-2027"), half);
        assertThat(chosen).hasRedirectedUrl("/home");
        assertThat(pageFor(session(chosen))).contains(name);
        assertThat(door.signIn("/login", name, "Bai-Yun-2027")).hasRedirectedUrl("/home");
        assertThat(door.post("/new-password", Map.of("password", "Bai-Yun-2028")))
                .hasRedirectedUrl("/login");
    }

    @Test
    void signedOutMeansSignedOut() {
        var session = session(door.signIn("/login", name, PASSWORD));
        assertThat(door.post("/logout", Map.of(), session)).hasRedirectedUrl("/");
        assertThat(mvc.get().uri("/account").cookie(session).accept("text/html").exchange())
                .hasRedirectedUrl("/login?next=%2Faccount");
    }

    @Test
    void signInsAndFailuresStandInTheAuditTrail() {
        door.signIn("/login", name, WRONG);
        door.signIn("/login", name, PASSWORD);
        assertThat(jdbc.queryForList(
                        "select action from audit_record where subject = 'accountName:' || ? or "
                                + "subject = 'account:' || (select id from account where name = ?) order by id",
                        String.class,
                        name,
                        name))
                .containsExactly("enterpriseRegistered", "signInFailed", "signedIn");
        assertThat(jdbc.queryForMap("select * from audit_record where subject = 'accountName:' || ?", name))
                .containsEntry("facts", "{\"way\":\"PASSWORD\"}")
                .hasEntrySatisfying(
                        "address", address -> assertThat(address.toString()).startsWith("10."))
                .hasEntrySatisfying("request_id", id -> assertThat(id).isNotNull());
    }

    private Map<String, String> credentials(String account) {
        return Map.of("name", account, "password", PASSWORD, "captchaId", door.image(), "captcha", "ABCD");
    }

    private MvcTestResult signInTo(String next) {
        return door.post(
                "/login",
                Map.of("name", name, "password", PASSWORD, "captchaId", door.image(), "captcha", "ABCD", "next", next));
    }

    private String pageFor(Cookie session) {
        return text(mvc.get().uri("/privacy").cookie(session).exchange());
    }

    private int idleSecondsOf(String account) {
        return jdbc.queryForObject(
                "select max(max_inactive_interval) from spring_session where principal_name = "
                        + "(select id::text from account where name = ?)",
                Integer.class,
                account);
    }

    private static Cookie session(MvcTestResult answer) {
        return answer.getResponse().getCookie("SESSION");
    }
}
