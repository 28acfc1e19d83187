package io.zhiheng.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestTime;
import io.zhiheng.conclusion.application.RaiseObjection.Objection;
import io.zhiheng.identity.domain.proof.CaptchaChallenge;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.request.RequestState;
import io.zhiheng.shared.RuleBroken;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What strangers say against a conclusion while it is public, and who answers. */
@IntegrationTest
class PublicityTest extends ConclusionScene {

    @Autowired
    CaptchaChallenges challenges;

    String number;

    @BeforeEach
    void publish() {
        published();
        number = jdbc.queryForObject("select number from publicity where request = ?", String.class, id.value());
    }

    @Test
    void objectionsAreAnsweredTogetherAndNoneIsTakenAfterTheEnd() {
        assertThat(mvc.get().uri("/publicity").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("测试阀门有限公司");
        assertThat(mvc.get().uri("/publicity?search=" + number.toLowerCase()).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("/publicity/" + number);
        assertThat(mvc.get().uri("/publicity?search={words}", "100%_没有").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("没有符合条件的公示");
        assertThat(mvc.get().uri("/publicity/" + number).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("提出异议");
        assertThatThrownBy(() -> raiseObjection.execute(number, new Objection("某人", "", "太短")))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.fieldErrors()).hasSize(2));
        raiseObjection.execute(number, new Objection("某人", "13900000000", LONG));
        raiseObjection.execute(number, new Objection("另一人", "13900000001", LONG));
        assertThat(manager.get("/staff/requests/" + id + "/conclusion"))
                .bodyText()
                .contains("13900000001");
        assertThat(lead.get("/staff/requests/" + id + "/conclusion"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("13900000001");
        done(claim(manager, "handleObjection", "-"));
        done(complete(manager, "handleObjection", "-", Map.of("outcome", "DISMISSED", "reason", "经核实范围无误")));
        assertThat(jdbc.queryForObject(
                        "select count(*) from public_objection o join publicity p on p.id = o.publicity "
                                + "where p.request = ? and o.outcome = 'DISMISSED'",
                        Long.class,
                        id.value()))
                .isEqualTo(2);
        assertThat(state()).isEqualTo(RequestState.PUBLICITY);
        runJobs();
        assertThat(state()).isEqualTo(RequestState.CERTIFIED);
        assertThatThrownBy(() -> raiseObjection.execute(number, new Objection("某人", "139", LONG)))
                .hasMessageContaining("publicity-over");
    }

    @Test
    void anObjectionThatHoldsIsDecidedAnewAndPublishedAgain() {
        raiseObjection.execute(number, new Objection("某人", "13900000000", LONG));
        done(claim(manager, "handleObjection", "-"));
        done(complete(manager, "handleObjection", "-", Map.of("outcome", "SUSTAINED", "reason", "经核实范围有误")));
        assertThat(state()).isEqualTo(RequestState.DECISION);
        assertThatThrownBy(() -> raiseObjection.execute(number, new Objection("另一人", "139", LONG)))
                .hasMessageContaining("publicity-over");
        done(claim(fourth, "decideRequest", "1"));
        assertThat(fourth.get("/staff/requests/" + id + "/steps/decideRequest/1"))
                .hasStatusOk()
                .bodyText()
                .contains(LONG, "经核实范围有误");
        done(complete(fourth, "decideRequest", "1", Map.of("outcome", "APPROVED", "independent", true)));
        assertThat(state()).isEqualTo(RequestState.PUBLICITY);
        assertThat(jdbc.queryForList(
                        "select outcome from publicity where request = ? order by round", String.class, id.value()))
                .containsExactly("OBJECTED", null);
        runJobs();
        assertThat(state()).isEqualTo(RequestState.CERTIFIED);
        assertThat(jdbc.queryForObject("select count(*) from certificate where request = ?", Integer.class, id.value()))
                .isEqualTo(1);
    }

    @Test
    void whoTookPartInTheConclusionDoesNotAnswerObjections() {
        raiseObjection.execute(number, new Objection("某人", "13900000000", LONG));
        var alsoMember = jdbc.update(
                "update team_member set account = (select id from account where name = 'demo-manager') "
                        + "where request = ? and not lead",
                id.value());
        assertThat(alsoMember).isEqualTo(1);
        assertRefused(claim(manager, "handleObjection", "-"), "objection-by-member", "您是本次评估组成员，不能处理对评估结论的异议");

        jdbc.update("delete from team_member where request = ? and not lead", id.value());
        done(claim(manager, "handleObjection", "-"));
        jdbc.update(
                "update decision set account = (select id from account where name = 'demo-manager') where request = ?",
                id.value());
        assertRefused(
                complete(manager, "handleObjection", "-", Map.of("outcome", "DISMISSED", "reason", "经核实范围无误")),
                "objection-by-decider",
                "您参加过本次审定，不能处理对评估结论的异议");
        assertThat(state()).isEqualTo(RequestState.PUBLICITY);
    }

    @Test
    void anAddressThatFloodsTheFormIsToldWhenToComeBackAndLosesNothingTyped() {
        for (int attempt = 0; attempt < 20; attempt++) {
            assertThat(object("198.51.100.20", "WRONG")).hasStatus(422);
        }
        var refused = object("198.51.100.20", "ABCD");
        assertThat(refused).hasStatus(429).bodyText().contains("操作过于频繁", LONG, "某人");
        assertThat(Integer.parseInt(refused.getResponse().getHeader("Retry-After")))
                .isBetween(1, 181);
        assertThat(object("198.51.100.21", "ABCD")).hasRedirectedUrl("/publicity/" + number + "?objected=true");
    }

    private MvcTestResult object(String address, String captcha) {
        var image = UUID.randomUUID();
        challenges.save(new CaptchaChallenge(image, "ABCD", TestTime.now().plusSeconds(300)));
        return mvc.post()
                .uri("/publicity/" + number)
                .param("name", "某人")
                .param("contact", "13900000000")
                .param("reason", LONG)
                .param("captchaId", image.toString())
                .param("captcha", captcha)
                .characterEncoding(StandardCharsets.UTF_8)
                .with(csrf())
                .with(sent -> {
                    sent.setRemoteAddr(address);
                    return sent;
                })
                .exchange();
    }
}
