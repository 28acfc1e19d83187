package io.zhiheng.identity.web;

import static io.zhiheng.identity.web.AtTheDoor.newMobile;
import static io.zhiheng.identity.web.AtTheDoor.newName;
import static io.zhiheng.identity.web.AtTheDoor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.zhiheng.AtTheSameInstant;
import io.zhiheng.IntegrationTest;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.identity.domain.proof.SmsCodes;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class SmsCodeApiTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    AtTheDoor door;

    @Autowired
    void comeTo(MockMvcTester entrance, CaptchaChallenges challenges, SmsCodes codes) {
        door = new AtTheDoor(entrance, challenges, codes);
    }

    @Test
    void theCodeArrivesInTheDemosBox() {
        var mobile = newMobile();
        assertThat(ask("REGISTER", mobile, door.image(), "abcd"))
                .hasStatus(HttpStatus.ACCEPTED)
                .bodyJson()
                .extractingPath("$.resendAfter")
                .isEqualTo(60);
        await().untilAsserted(() -> assertThat(mvc.get().uri("/dev/sms").exchange())
                .bodyJson()
                .extractingPath("$[?(@.mobile=='" + mobile + "')].code")
                .asArray()
                .singleElement()
                .asString()
                .matches("\\d{6}"));
        assertThat(text(mvc.get().uri("/dev/messages").exchange())).contains(mobile);
    }

    @Test
    void theNextOneHasToWaitAMinute() {
        var mobile = newMobile();
        ask("REGISTER", mobile, door.image(), "ABCD");
        var second = ask("REGISTER", "+86" + mobile, door.image(), "ABCD");
        assertProblem(second, HttpStatus.TOO_MANY_REQUESTS, "sms-too-soon", "mobile");
        assertThat(second).bodyJson().extractingPath("$.retryAfter").asNumber().isNotNull();
    }

    @Test
    void aNumberGetsTenAnHour() {
        var mobile = newMobile();
        for (var sent = 0; sent < 10; sent++) {
            door.message(mobile, Purpose.SIGN_IN, 120 + sent);
        }
        assertProblem(
                ask("REGISTER", mobile, door.image(), "ABCD"), HttpStatus.TOO_MANY_REQUESTS, "sms-too-many", "mobile");
    }

    @Test
    void oneImagePaysForOneMessageOnly() {
        var image = door.image();
        assertThat(ask("REGISTER", newMobile(), image, "ABCD")).hasStatus(HttpStatus.ACCEPTED);
        assertProblem(
                ask("REGISTER", newMobile(), image, "ABCD"),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "captcha-used",
                "captcha");
    }

    @Test
    void aWrongImageSendsNothing() {
        var mobile = newMobile();
        assertProblem(
                ask("REGISTER", mobile, door.image(), "WRONG"),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "captcha-wrong",
                "captcha");
        assertThat(box()).doesNotContain(mobile);
    }

    @Test
    void aStrangersMobileGetsTheSameAnswerButNoMessage() {
        var stranger = newMobile();
        var known = newMobile();
        door.register(newName(), known);
        assertThat(ask("RESET_PASSWORD", stranger, door.image(), "ABCD")).hasStatus(HttpStatus.ACCEPTED);
        assertThat(ask("RESET_PASSWORD", known, door.image(), "ABCD")).hasStatus(HttpStatus.ACCEPTED);
        await().untilAsserted(() -> assertThat(box()).contains(known));
        assertThat(box()).doesNotContain(stranger);
    }

    @Test
    void newcomersHearNothingElseForAMobileThatHasAnAccount() {
        var known = newMobile();
        door.register(newName(), known);
        assertThat(ask("REGISTER", known, door.image(), "ABCD")).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        var later = newMobile();
        jdbc.update("update account set mobile = ? where mobile = ?", later, known);
        assertThat(ask("REGISTER", later, door.image(), "ABCD")).hasStatus(HttpStatus.ACCEPTED);
    }

    @Test
    void ofManyWhoAskAtTheSameInstantOneIsHeard() throws Exception {
        var mobile = newMobile();
        Callable<Integer> ask = () ->
                ask("REGISTER", mobile, door.image(), "ABCD").getResponse().getStatus();
        assertThat(AtTheSameInstant.of(ask, ask, ask, ask, ask, ask))
                .containsOnlyOnce(202)
                .contains(429);
    }

    @Test
    void malformedInputIsAProblemDocument() {
        assertThat(send("{\"purpose\":\"REGISTER\""))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/malformed-json");
        assertThat(send("{}")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertProblem(
                ask("REGISTER", "123", door.image(), "ABCD"),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "mobile-malformed",
                "mobile");
    }

    @Test
    void theImageIsDrawnAnewEachTimeAndNeverKept() {
        var image = mvc.get().uri("/captcha/" + UUID.randomUUID()).exchange();
        assertThat(image).hasStatusOk().hasContentType(MediaType.IMAGE_PNG);
        assertThat(image).headers().hasValue("Cache-Control", "no-store");
        assertThat(mvc.get().uri("/captcha/nonsense").exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult ask(String purpose, String mobile, String captchaId, String captcha) {
        return send("{\"purpose\":\"%s\",\"mobile\":\"%s\",\"captchaId\":\"%s\",\"captcha\":\"%s\"}"
                .formatted(purpose, mobile, captchaId, captcha));
    }

    private MvcTestResult send(String json) {
        return mvc.post()
                .uri("/api/v1/sms-codes")
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private String box() {
        return text(mvc.get().uri("/dev/sms").exchange());
    }

    private static void assertProblem(MvcTestResult answer, HttpStatus status, String rule, String field) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.type").isEqualTo("/problems/" + rule);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
    }
}
