package io.zhiheng.identity.web;

import static io.zhiheng.identity.web.AtTheDoor.PASSWORD;
import static io.zhiheng.identity.web.AtTheDoor.newMobile;
import static io.zhiheng.identity.web.AtTheDoor.newName;
import static io.zhiheng.identity.web.AtTheDoor.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.identity.domain.proof.SmsCodes;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class PasswordResetTest {

    private static final String NEW = "Bai-Yun-2027";

    @Autowired
    MockMvcTester mvc;

    AtTheDoor door;

    @Autowired
    void comeTo(MockMvcTester entrance, CaptchaChallenges challenges, SmsCodes codes) {
        door = new AtTheDoor(entrance, challenges, codes);
    }

    final String name = newName();
    final String mobile = newMobile();

    @BeforeEach
    void anEnterpriseHasRegisteredAndAskedForACode() {
        door.register(name, mobile);
        door.message(mobile, Purpose.RESET_PASSWORD, 1);
    }

    @Test
    void theNewPasswordCountsAndColleaguesStay() {
        var colleague = door.signIn("/login", name, PASSWORD).getResponse().getCookie("SESSION");
        assertThat(door.post("/password-reset", Map.of("mobile", mobile, "smsCode", "123456", "password", NEW)))
                .hasRedirectedUrl("/login?reset");
        assertThat(door.signIn("/login", name, NEW)).hasRedirectedUrl("/home");
        assertThat(door.signIn("/login", name, PASSWORD)).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(text(mvc.get().uri("/privacy").cookie(colleague).exchange())).contains(name);
    }

    @Test
    void onRequestAllSessionsEnd() {
        var thief = door.signIn("/login", name, PASSWORD).getResponse().getCookie("SESSION");
        door.post(
                "/password-reset",
                Map.of("mobile", mobile, "smsCode", "123456", "password", NEW, "endSessions", "true"));
        assertThat(text(mvc.get().uri("/privacy").cookie(thief).exchange())).doesNotContain(name);
    }

    @Test
    void aWeakPasswordCostsNoCode() {
        var weak = door.post("/password-reset", Map.of("mobile", mobile, "smsCode", "123456", "password", "weak"));
        assertThat(weak).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(text(weak))
                .contains("password-error")
                .contains("密码至少 12 个字符")
                .contains(mobile);
        assertThat(door.post("/password-reset", Map.of("mobile", mobile, "smsCode", "123456", "password", NEW)))
                .hasStatus3xxRedirection();
    }

    @Test
    void guessingTheCodeEndsAfterFiveTries() {
        for (var guess = 0; guess < 5; guess++) {
            door.post("/password-reset", Map.of("mobile", mobile, "smsCode", "00000" + guess, "password", NEW));
        }
        var right = door.post("/password-reset", Map.of("mobile", mobile, "smsCode", "123456", "password", NEW));
        assertThat(right).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(text(right)).contains("短信验证码已失效");
    }
}
