package io.zhiheng.identity.web;

import static io.zhiheng.identity.web.AtTheDoor.PASSWORD;
import static io.zhiheng.identity.web.AtTheDoor.newMobile;
import static io.zhiheng.identity.web.AtTheDoor.newName;
import static io.zhiheng.identity.web.AtTheDoor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhiheng.IntegrationTest;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.identity.domain.proof.SmsCodes;
import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Neither a desk left alone nor a number found makes an account another's. */
@IntegrationTest
class MobileChangeTest {

    private static final String PAGE = "/account/mobile";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    AtTheDoor door;
    Cookie here;

    final String name = newName();
    final String old = newMobile();
    final String mine = newMobile();

    @Autowired
    void comeTo(MockMvcTester entrance, CaptchaChallenges challenges, SmsCodes codes) {
        door = new AtTheDoor(entrance, challenges, codes);
    }

    @BeforeEach
    void anEnterpriseHasSignedIn() {
        door.register(name, old);
        here = door.signIn("/login", name, PASSWORD).getResponse().getCookie("SESSION");
    }

    @Test
    void theNewNumberOpensTheAccountAndTheOldOneIsToldSo() {
        assertThat(text(mvc.get().uri("/account").cookie(here).exchange())).contains(masked(old), "更换手机号码");
        codes();

        assertThat(door.post(PAGE, form(Map.of()), here)).hasRedirectedUrl("/account?mobile");

        assertThat(text(mvc.get().uri("/account").cookie(here).exchange())).contains(masked(mine));
        await().untilAsserted(() -> assertThat(told(old)).contains("手机号码已更换为 " + masked(mine)));
        assertThat(told(mine)).doesNotContain("手机号码已更换");
        door.message(old, Purpose.SIGN_IN, 0);
        assertThat(door.post("/login", Map.of("way", "sms", "mobile", old, "smsCode", "123456")))
                .hasStatus(422);
        door.message(mine, Purpose.SIGN_IN, 0);
        assertThat(door.post("/login", Map.of("way", "sms", "mobile", mine, "smsCode", "123456")))
                .hasRedirectedUrl("/home");
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_record where action = 'mobileChanged' and account_name = ?",
                        Integer.class,
                        name))
                .isEqualTo(1);
    }

    @Test
    void passwordAndBothCodesAreAskedForEachAtItsField() {
        codes();
        assertThat(text(door.post(PAGE, Map.of(), here)))
                .contains("请填写当前密码", "oldCode-error", "请填写手机号码", "newCode-error");
        assertThat(text(door.post(PAGE, form(Map.of("current", "Wrong-2026-x")), here)))
                .contains("当前密码不正确");
        assertThat(text(door.post(PAGE, form(Map.of("oldCode", "000000")), here)))
                .contains("oldCode-error");
        assertThat(text(door.post(PAGE, form(Map.of("newCode", "000000")), here)))
                .contains("newCode-error");
        assertThat(text(door.post(PAGE, form(Map.of("mobile", "12345")), here))).contains("手机号码格式不正确");
        assertThat(text(door.post(PAGE, form(Map.of("mobile", old)), here))).contains("与原手机号码相同");
        assertThat(mobile()).isEqualTo(old);
    }

    @Test
    void codesForOtherPurposesAndOtherNumbersAreWorthNothing() {
        door.message(old, Purpose.SIGN_IN, 0);
        door.message(mine, Purpose.REGISTER, 0);
        assertThat(door.post(PAGE, form(Map.of()), here)).hasStatus(422);

        codes();
        assertThat(door.post(PAGE, form(Map.of("mobile", newMobile())), here)).hasStatus(422);
        assertThat(mobile()).isEqualTo(old);
    }

    @Test
    void aNumberThatAnotherAccountHasIsNotTakenAway() {
        var other = newMobile();
        door.register(newName(), other);
        codes();
        door.message(other, Purpose.NEW_MOBILE, 0);
        assertThat(text(door.post(PAGE, form(Map.of("mobile", other)), here))).contains("该手机号码已用于另一个账户");
    }

    @Test
    void codesGoToWhoHasSignedInOnlyAndToTheOwnNumberUnlessANewOneIsNamed() {
        assertThat(door.post("/api/v1/account/mobile-codes", Map.of())).hasStatus(401);
        var token = "demo-enterprise-new";
        assertThat(mvc.post()
                        .uri("/api/v1/account/mobile-codes")
                        .header("Authorization", "Bearer " + token)
                        .contentType("application/json")
                        .content("{\"mobile\": \"" + mine + "\"}"))
                .hasStatus(202);
        assertThat(jdbc.queryForList("select purpose from sms_code where mobile = ?", String.class, mine))
                .containsExactly("NEW_MOBILE");
    }

    /** What has reached a number, as the demo's box shows it. */
    private String told(String mobile) {
        return Stream.of(text(mvc.get().uri("/dev/sms").exchange()).split("\\},"))
                .filter(each -> each.contains(mobile))
                .collect(Collectors.joining());
    }

    private void codes() {
        door.message(old, Purpose.OLD_MOBILE, 0);
        door.message(mine, Purpose.NEW_MOBILE, 0);
    }

    private Map<String, String> form(Map<String, String> otherwise) {
        var form = new HashMap<>(Map.of("current", PASSWORD, "oldCode", "123456", "mobile", mine, "newCode", "123456"));
        form.putAll(otherwise);
        return form;
    }

    private String mobile() {
        return jdbc.queryForObject("select mobile from account where name = ?", String.class, name);
    }

    private static String masked(String mobile) {
        return mobile.substring(0, 3) + "****" + mobile.substring(7);
    }
}
