package io.zhiheng.identity.web;

import static io.zhiheng.identity.web.AtTheDoor.newMobile;
import static io.zhiheng.identity.web.AtTheDoor.newName;
import static io.zhiheng.identity.web.AtTheDoor.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.PrivacyConsents;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.identity.domain.proof.SmsCodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

@IntegrationTest
class RegistrationTest {

    @Autowired
    Accounts accounts;

    @Autowired
    PrivacyConsents consents;

    AtTheDoor door;

    @Autowired
    void comeTo(MockMvcTester entrance, CaptchaChallenges challenges, SmsCodes codes) {
        door = new AtTheDoor(entrance, challenges, codes);
    }

    final String name = newName();
    final String mobile = newMobile();
    final Map<String, String> form = new HashMap<>();

    @BeforeEach
    void everythingIsFilledInWell() {
        form.putAll(Map.of(
                "name",
                name,
                "password",
                AtTheDoor.PASSWORD,
                "mobile",
                "+86 " + mobile,
                "captchaId",
                door.image(),
                "captcha",
                "ABCD",
                "smsCode",
                "123456",
                "consent",
                "true"));
        door.message(mobile, Purpose.REGISTER, 10);
    }

    @Test
    void anEnterpriseRegistersAndIsSignedIn() {
        var answer = door.post("/register", form);
        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/register/done");
        var account = accounts.findByNameKey(name).orElseThrow();
        assertThat(account.mobile()).isEqualTo(mobile);
        assertThat(account.enterprise()).isNotNull();
        assertThat(account.passwordHash()).doesNotContain(AtTheDoor.PASSWORD).startsWith("{");
        assertThat(consents.findByAccount(account.id())).singleElement().satisfies(consent -> {
            assertThat(consent.noticeVersion()).isEqualTo("1.1");
            assertThat(consent.address()).startsWith("10.");
            assertThat(consent.givenAt()).isNotNull();
        });
        assertThat(answer.getResponse().getCookie("SESSION"))
                .isNotNull()
                .satisfies(cookie -> assertThat(cookie.isHttpOnly()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "name, ab, 账户名称须为 4–32 个字符",
        "name, 张三<b>的厂, 账户名称须为 4–32 个字符",
        "name, '', 请填写账户名称",
        "password, short1A, 密码至少 12 个字符",
        "password, Zhiheng-2026, 不能包含账户名称",
        "password, Password@123, 容易被猜到",
        "mobile, 12345, 手机号码格式不正确",
        "captcha, WXYZ, 图形验证码不正确",
        "captcha, '', 请填写图形验证码",
        "smsCode, 654321, 短信验证码不正确",
        "consent, false, 请阅读并勾选同意"
    })
    void badInputIsRefusedAtItsFieldAndNothingTypedIsLost(String field, String value, String message) {
        form.put(field, value);
        var answer = door.post("/register", form);
        assertRefused(answer, field, message);
        assertThat(text(answer)).doesNotContain("value=\"" + form.get("password"));
        for (var kept : List.of("name", "mobile", "smsCode")) {
            assertThat(text(answer)).contains("value=\"" + HtmlUtils.htmlEscape(form.get(kept)) + "\"");
        }
        assertThat(accounts.existsByMobile(mobile)).isFalse();
    }

    @Test
    void theErrorsStandInTheOrderOfTheFields() {
        assertThat(text(door.post("/register", Map.of())))
                .containsSubsequence("请填写账户名称", "请填写登录密码", "请填写手机号码", "请填写图形验证码", "请填写短信验证码", "请阅读并勾选同意");
    }

    @Test
    void aTakenNameIsRefusedWhateverItsCase() {
        door.register(name.toUpperCase(), newMobile());
        assertRefused(door.post("/register", form), "name", "该账户名称已被使用");
    }

    @Test
    void aTakenMobileIsRefusedWhateverItsSpelling() {
        door.register(newName(), mobile);
        door.message(mobile, Purpose.REGISTER, 0);
        assertRefused(door.post("/register", form), "mobile", "该手机号码已注册过账户");
    }

    @Test
    void thatAMobileIsTakenIsNotSaidToWhoHasNotShownTheCodeSentThere() {
        door.register(newName(), mobile);
        door.message(mobile, Purpose.REGISTER, 0);
        form.put("smsCode", "000000");
        assertThat(text(door.post("/register", form))).contains("短信验证码不正确").doesNotContain("已注册过账户");
    }

    @Test
    void whetherANameIsTakenIsNotSaidToPrograms() {
        door.register(name.toUpperCase(), newMobile());
        form.put("captcha", "ZZZZ");
        assertThat(text(door.post("/register", form))).contains("图形验证码不正确").doesNotContain("该账户名称已被使用");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceInTheOrderOfTheFields() {
        form.putAll(Map.of(
                "name",
                "ab",
                "password",
                "short1A",
                "mobile",
                "12345",
                "captcha",
                "WXYZ",
                "smsCode",
                " ",
                "consent",
                "false"));
        assertThat(text(door.post("/register", form)))
                .containsSubsequence("账户名称须为 4–32 个字符", "密码至少 12 个字符", "手机号码格式不正确", "图形验证码不正确", "请填写短信验证码", "请阅读并勾选同意");
    }

    @Test
    void anExpiredSmsCodeIsRefused() {
        var late = newMobile();
        door.message(late, Purpose.REGISTER, 301);
        form.put("mobile", late);
        assertRefused(door.post("/register", form), "smsCode", "短信验证码已失效");
    }

    @Test
    void aCodeSentForAnotherPurposeIsWorthNothing() {
        var other = newMobile();
        door.message(other, Purpose.SIGN_IN, 1);
        form.put("mobile", other);
        assertRefused(door.post("/register", form), "smsCode", "短信验证码不正确");
    }

    @Test
    void anImageServesOneFormOnly() {
        form.put("smsCode", "000000");
        door.post("/register", form);
        form.put("smsCode", "123456");
        assertRefused(door.post("/register", form), "captcha", "图形验证码已失效");
    }

    @Test
    void ofTwoAtTheSameInstantOneGetsTheName() {
        var statuses = Stream.of(newMobile(), newMobile())
                .map(each -> CompletableFuture.supplyAsync(() -> door.register(name, each)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.getResponse().getStatus());
        assertThat(statuses).containsExactlyInAnyOrder(302, 422);
    }

    private static void assertRefused(MvcTestResult answer, String field, String message) {
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(text(answer))
                .contains(message)
                .contains("id=\"" + field + "-error\"")
                .contains("href=\"#" + field + "\"");
    }
}
