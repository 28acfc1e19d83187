package io.zhiheng.identity.web;

import static io.zhiheng.identity.web.AtTheDoor.PASSWORD;
import static io.zhiheng.identity.web.AtTheDoor.newMobile;
import static io.zhiheng.identity.web.AtTheDoor.newName;
import static io.zhiheng.identity.web.AtTheDoor.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.identity.domain.proof.SmsCodes;
import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class AccountPageTest {

    private static final String NEW = "Bai-Yun-2027";
    private static final Pattern END = Pattern.compile("/account/sessions/([0-9a-f]{64})/end");

    @Autowired
    MockMvcTester mvc;

    AtTheDoor door;

    @Autowired
    void comeTo(MockMvcTester entrance, CaptchaChallenges challenges, SmsCodes codes) {
        door = new AtTheDoor(entrance, challenges, codes);
    }

    final String name = newName();

    @BeforeEach
    void anEnterpriseHasRegistered() {
        door.register(name, newMobile());
    }

    @Test
    void aSessionLeftOpenElsewhereIsEndedAndTheOthersGoOn() {
        var here = signIn("张三");
        var elsewhere = signIn("李四");
        var page = text(get("/account", here));
        assertThat(page).contains("张三", "李四", "本次会话").doesNotContain(here.getValue(), elsewhere.getValue());

        var stranger = newName();
        door.register(stranger, newMobile());
        var them = door.signIn("/login", stranger, PASSWORD).getResponse().getCookie("SESSION");
        for (var found = END.matcher(page); found.find(); ) {
            door.post(found.group(), Map.of(), them);
        }
        assertThat(get("/account", elsewhere))
                .as("nobody ends another account's")
                .hasStatusOk();

        for (var found = END.matcher(page); found.find(); ) {
            assertThat(door.post(found.group(), Map.of(), here)).hasRedirectedUrl("/account?ended");
        }
        assertThat(get("/account", elsewhere)).hasStatus3xxRedirection();
        assertThat(text(get("/account", here))).contains("张三").doesNotContain("李四");
    }

    @Test
    void thePasswordIsChangedAgainstTheOldOneAndColleaguesStay() {
        var here = signIn("张三");
        var colleague = signIn("李四");
        assertThat(text(change(here, "Wrong-2026-x", NEW, false))).contains("当前密码不正确");
        assertThat(text(change(here, PASSWORD, "kurz", false))).contains("密码至少 12 个字符");
        assertThat(text(change(here, PASSWORD, PASSWORD, false))).contains("新密码与原密码相同");
        assertThat(change(here, PASSWORD, NEW, false)).hasRedirectedUrl("/account?changed");
        assertThat(get("/account", colleague)).hasStatusOk();
        assertThat(door.signIn("/login", name, NEW)).hasRedirectedUrl("/home");

        assertThat(change(here, NEW, PASSWORD, true)).hasRedirectedUrl("/account?changed");
        assertThat(get("/account", colleague)).hasStatus3xxRedirection();
        assertThat(get("/account", here)).hasStatusOk();
    }

    @Test
    void guessingTheOldPasswordEndsAfterFiveTriesAndEndsNoSession() {
        var here = signIn("张三");
        for (var guess = 0; guess < 5; guess++) {
            change(here, "Wrong-guess-" + guess, NEW, false);
        }
        assertThat(text(change(here, PASSWORD, NEW, false))).contains("分钟后重试");
        assertThat(get("/account", here)).hasStatusOk();
    }

    private MvcTestResult change(Cookie session, String current, String password, boolean endOthers) {
        return door.post(
                "/account/password",
                Map.of("current", current, "password", password, "endOthers", String.valueOf(endOthers)),
                session);
    }

    private Cookie signIn(String person) {
        return door.post(
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
                                person))
                .getResponse()
                .getCookie("SESSION");
    }

    private MvcTestResult get(String path, Cookie session) {
        return mvc.get().uri(path).cookie(session).exchange();
    }
}
