package io.zhiheng.identity.web;

import static io.zhiheng.identity.web.AtTheDoor.PASSWORD;
import static io.zhiheng.identity.web.AtTheDoor.newMobile;
import static io.zhiheng.identity.web.AtTheDoor.newName;
import static io.zhiheng.identity.web.AtTheDoor.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.AtTheSameInstant;
import io.zhiheng.IntegrationTest;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.identity.StaffAccounts;
import io.zhiheng.identity.StaffAccounts.NewStaff;
import io.zhiheng.identity.application.PassSecondFactor;
import io.zhiheng.identity.domain.factor.RecoveryCode;
import io.zhiheng.identity.domain.factor.RecoveryCodes;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.identity.domain.proof.SmsCodes;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever guesses many times at the same instant has no more guesses than who does so one after the other. */
@IntegrationTest
class ParallelTriesTest {

    private static final int MANY = 24;
    private static final int ALLOWED = 5;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    RecoveryCodes recoveryCodes;

    @Autowired
    PassSecondFactor passSecondFactor;

    AtTheDoor door;

    @Autowired
    void comeTo(MockMvcTester entrance, CaptchaChallenges challenges, SmsCodes codes) {
        door = new AtTheDoor(entrance, challenges, codes);
    }

    final String name = newName();
    final String mobile = newMobile();

    @Test
    void fivePasswordsAreComparedAndNoMore() throws Exception {
        door.register(name, mobile);
        var answers = many(number -> text(door.signIn("/login", name, "Wrong-guess-" + number)));
        assertThat(answers.stream().filter(answer -> answer.contains("账户名称或密码不正确")))
                .hasSize(ALLOWED - 1);
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_record where action = 'signInFailed' and subject = ?",
                        Integer.class,
                        "accountName:" + name))
                .isEqualTo(ALLOWED);
    }

    @Test
    void twentyColleaguesWhoKnowThePasswordAllGetIn() throws Exception {
        door.register(name, mobile);
        door.signIn("/login", name, "Wrong-guess-0");
        assertThat(many(number -> String.valueOf(
                        door.signIn("/login", name, PASSWORD).getResponse().getRedirectedUrl())))
                .containsOnly("/home");
    }

    @Test
    void fiveCodesOfAMessageAreCompared() throws Exception {
        door.register(name, mobile);
        door.message(mobile, Purpose.SIGN_IN, 0);
        var answers = many(number ->
                text(door.post("/login", Map.of("way", "sms", "mobile", mobile, "smsCode", "%06d".formatted(number)))));
        assertThat(answers.stream().filter(answer -> answer.contains("短信验证码不正确")))
                .hasSize(ALLOWED);
    }

    @Test
    void fiveRecoveryCodesAreCompared() throws Exception {
        var account = accounts.open(
                new NewStaff(DemoAccounts.INSTITUTION, Set.of(Role.ASSESSOR), "林之行", name, PASSWORD, mobile));
        jdbc.update(
                "insert into second_factor (account, secret, created_at, confirmed_at, last_step) values (?, '\\x00', now(), now(), 1)",
                account);
        recoveryCodes.save(new RecoveryCode(account, "ABCDE-23456"));
        var answers = many(number -> {
            try {
                return passSecondFactor
                        .execute(account, "WRONG-%05d".formatted(number))
                        .name();
            } catch (RuleBroken refused) {
                return refused.rule();
            }
        });
        assertThat(answers.stream().filter("factor-wrong"::equals)).hasSize(ALLOWED - 1);
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_record where action = 'secondFactorFailed' and subject = ?",
                        Integer.class,
                        "account:" + account))
                .isEqualTo(ALLOWED);
    }

    @Test
    void anImageServesOneForm() throws Exception {
        door.register(name, mobile);
        var form = Map.of("name", name, "password", PASSWORD, "captchaId", door.image(), "captcha", "ABCD");
        var answers = many(
                number -> String.valueOf(door.post("/login", form).getResponse().getRedirectedUrl()));
        assertThat(answers).containsOnlyOnce("/home");
    }

    private interface Guess {

        String answer(int number);
    }

    @SuppressWarnings("unchecked")
    private static List<String> many(Guess guess) throws Exception {
        return AtTheSameInstant.of(IntStream.range(0, MANY)
                .mapToObj(number -> (Callable<String>) () -> guess.answer(number))
                .toArray(Callable[]::new));
    }
}
