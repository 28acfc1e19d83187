package io.zhiheng.identity.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.zhiheng.TestTime;
import io.zhiheng.identity.domain.proof.CaptchaChallenge;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.identity.domain.proof.SmsCode;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.identity.domain.proof.SmsCodes;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody before the doors: reads images and messages, fills in forms. */
public class AtTheDoor {

    public static final String PASSWORD = "Lan-Tian-2026";

    private final MockMvcTester mvc;
    private final CaptchaChallenges challenges;
    private final SmsCodes codes;

    public AtTheDoor(MockMvcTester mvc, CaptchaChallenges challenges, SmsCodes codes) {
        this.mvc = mvc;
        this.challenges = challenges;
        this.codes = codes;
    }

    /** An image that reads ABCD. */
    String image() {
        var id = UUID.randomUUID();
        challenges.save(new CaptchaChallenge(id, "ABCD", TestTime.now().plusSeconds(300)));
        return id.toString();
    }

    /** A message that reads 123456, sent so many seconds ago. */
    void message(String mobile, Purpose purpose, int secondsAgo) {
        codes.save(new SmsCode(mobile, purpose, "123456", TestTime.now().minusSeconds(secondsAgo)));
    }

    public static String newMobile() {
        return "139" + "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }

    public static String newName() {
        return "e_" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** The page as people read it. */
    public static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    MvcTestResult post(String path, Map<String, String> form, Cookie... cookies) {
        // From an address of its own, so that the limits of one test do not stop the next.
        var address = "10.%d.%d.%d".formatted(random(), random(), random());
        var request = mvc.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(csrf())
                .with(sent -> {
                    sent.setRemoteAddr(address);
                    return sent;
                });
        if (cookies.length > 0) {
            request = request.cookie(cookies);
        }
        for (var field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    public MvcTestResult signIn(String path, String name, String password) {
        return post(path, Map.of("name", name, "password", password, "captchaId", image(), "captcha", "abcd"));
    }

    public MvcTestResult register(String name, String mobile) {
        message(mobile, Purpose.REGISTER, 0);
        return post("/register", registration(name, mobile));
    }

    /** What is typed into the form by which an account is opened. */
    Map<String, String> registration(String name, String mobile) {
        return Map.of(
                "name",
                name,
                "password",
                PASSWORD,
                "mobile",
                mobile,
                "captchaId",
                image(),
                "captcha",
                "ABCD",
                "smsCode",
                "123456",
                "consent",
                "true");
    }

    private static int random() {
        return ThreadLocalRandom.current().nextInt(256);
    }
}
