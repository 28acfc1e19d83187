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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody whose phone is gone, with the recovery codes at hand or without. */
@IntegrationTest
@TestPropertySource(properties = "zhiheng.identity.second-factor=on")
class LostAuthenticatorTest {

    private static final String PAGE = "/staff/second-factor";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CaptchaChallenges challenges;

    @Autowired
    SmsCodes codes;

    @Autowired
    StaffAccounts accounts;

    private final String name = AtTheDoor.newName();
    private final String mobile = AtTheDoor.newMobile();
    private AtTheDoor door;
    private UUID account;
    private Authenticator lost;
    private List<String> recoveryCodes;
    private Cookie signedIn;

    @BeforeEach
    void anAssessorWithAnApp() {
        door = new AtTheDoor(mvc, challenges, codes);
        account = accounts.open(
                new NewStaff(DemoAccounts.INSTITUTION, Set.of(Role.ASSESSOR), "林之行", name, AtTheDoor.PASSWORD, mobile));
        var half = password();
        lost = Authenticator.boundTo(get(PAGE, half));
        var bound = door.post(PAGE + "/enrolment", Map.of("code", lost.code(0)), half);
        recoveryCodes = Authenticator.recoveryCodes(bound);
        signedIn = session(bound, half);
    }

    @Test
    void aRecoveryCodeOpensNothingUntilANewAppIsBound() {
        var half = password();
        assertThat(door.post(PAGE, Map.of("code", recoveryCodes.get(3).toLowerCase()), half))
                .hasRedirectedUrl(PAGE);

        assertThat(get("/staff/me", half)).hasStatus3xxRedirection();
        var page = get(PAGE, half);
        assertThat(page).hasStatusOk().bodyText().contains("恢复码已使用", "绑定验证器应用").doesNotContain("改用短信验证码");
        var found = Authenticator.boundTo(page);
        assertThat(found).isNotEqualTo(lost);
        door.message(mobile, Purpose.SECOND_FACTOR, 0);
        assertThat(door.post(PAGE + "/sms", Map.of("smsCode", "123456"), half))
                .as("no way around it")
                .hasRedirectedUrl(PAGE);
        assertThat(door.post(PAGE + "/enrolment", Map.of("code", lost.code(1)), half))
                .as("the lost app")
                .hasStatus(422);

        var bound = door.post(PAGE + "/enrolment", Map.of("code", found.code(0)), half);
        assertThat(bound).hasStatusOk();
        assertThat(Authenticator.recoveryCodes(bound)).hasSize(10).doesNotContainAnyElementsOf(recoveryCodes);
        assertThat(get("/staff/me", session(bound, half)).getResponse().getStatus())
                .isNotEqualTo(302);

        assertThat(door.post(PAGE, Map.of("code", lost.code(1)), password()))
                .as("the lost app")
                .hasStatus(422);
        assertThat(door.post(PAGE, Map.of("code", recoveryCodes.get(4)), password()))
                .as("a code given before")
                .hasStatus(422);
        assertThat(door.post(PAGE, Map.of("code", found.code(1)), password())).hasRedirectedUrl("/staff");
    }

    @Test
    void aRecoveryCodeCountsOnce() {
        assertThat(door.post(PAGE, Map.of("code", recoveryCodes.get(0)), password()))
                .hasRedirectedUrl(PAGE);

        var again = door.post(PAGE, Map.of("code", recoveryCodes.get(0)), password());
        assertThat(again).hasStatus(422);
        assertThat(AtTheDoor.text(again)).contains("恢复码已使用过");
    }

    @Test
    void whoLeavesBeforeBindingKeepsTheOldAppAndTheNextPersonWithThePasswordGainsNothing() {
        door.post(PAGE, Map.of("code", recoveryCodes.get(0)), password());

        var half = password();
        assertThat(get(PAGE, half)).hasStatusOk().bodyText().contains("验证码或恢复码").doesNotContain("data-secret");
        assertThat(AtTheDoor.text(door.post(PAGE + "/enrolment", Map.of("code", "123456"), half)))
                .contains("已绑定验证器应用");
        assertThat(door.post(PAGE, Map.of("code", lost.code(1)), half)).hasRedirectedUrl("/staff");
    }

    @Test
    void aResetEndsTheSessionsAndTheNextSignInBindsANewApp() {
        assertThat(get("/staff/me", signedIn).getResponse().getStatus()).isNotEqualTo(302);
        assertThat(accounts.withSecondFactor(List.of(account))).containsExactly(account);

        assertThat(accounts.resetSecondFactor(account, "手机遗失，已当面核实")).isTrue();

        assertThat(get("/staff/me", signedIn)).hasStatus3xxRedirection();
        assertThat(accounts.withSecondFactor(List.of(account))).isEmpty();
        var half = password();
        assertThat(Authenticator.boundTo(get(PAGE, half))).isNotEqualTo(lost);
        assertThat(AtTheDoor.text(door.post(PAGE, Map.of("code", recoveryCodes.get(0)), half)))
                .contains("尚未绑定验证器应用");
        assertThat(accounts.resetSecondFactor(account, "再来一次"))
                .as("nothing is bound")
                .isFalse();
    }

    private Cookie password() {
        var answer = door.signIn("/staff/login", name, AtTheDoor.PASSWORD);
        assertThat(answer).hasRedirectedUrl(PAGE);
        return answer.getResponse().getCookie("SESSION");
    }

    private static Cookie session(MvcTestResult answer, Cookie before) {
        var fresh = answer.getResponse().getCookie("SESSION");
        return fresh == null ? before : fresh;
    }

    private MvcTestResult get(String path, Cookie session) {
        return mvc.get().uri(path).cookie(session).exchange();
    }
}
