package io.zhiheng.identity.application;

import static io.zhiheng.identity.application.IdentityBench.CODE;
import static io.zhiheng.identity.application.IdentityBench.MOBILE;
import static io.zhiheng.identity.application.IdentityBench.PASSWORD;
import static io.zhiheng.identity.application.IdentityBench.READ;
import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.identity.EnterpriseRegistered;
import io.zhiheng.identity.application.RegisterEnterprise.Registration;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.PrivacyConsent;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterEnterpriseTest {

    private final IdentityBench at = new IdentityBench();

    @Test
    void anAccountIsOpenedWithItsConsent() {
        at.sent(MOBILE, Purpose.REGISTER);
        var actor = register("  阀门厂01 ", PASSWORD, "139 1111 2222", READ, CODE, true);

        var account = at.bench.kept(Account.class).get(0);
        assertThat(actor).isEqualTo(account.actor());
        assertThat(account.name()).isEqualTo("阀门厂01");
        assertThat(account.mobile()).isEqualTo(MOBILE);
        assertThat(account.passwordHash()).isEqualTo(PASSWORD);
        assertThat(at.bench.kept(PrivacyConsent.class)).hasSize(1);
        assertThat(at.bench.events(EnterpriseRegistered.class)).hasSize(1);
        refusing(() -> register("another", PASSWORD, MOBILE, READ, CODE, true)).at("smsCode");
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        refusing(() -> register(" ", "", null, "", " ", false))
                .by(INVALID, "missing")
                .at("name", "password", "mobile", "captcha", "smsCode", "consent");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        refusing(() -> register("a b", "kurz", "123", "WRONG", "000000", true))
                .at("name", "password", "mobile", "captcha");
        refusing(() -> register("fan_01", PASSWORD, MOBILE, READ, "000000", true))
                .at("smsCode");
    }

    @Test
    void thatANameIsTakenIsToldToPeopleAndNotToPrograms() {
        at.enterprise("fan_01", "13700000007");
        assertThat(keys("FAN_01", READ)).contains("identity.rule.name-taken");
        assertThat(keys("FAN_01", "WRONG")).doesNotContain("identity.rule.name-taken");
    }

    @Test
    void thatAMobileIsTakenIsToldOnlyToWhoHasShownItsCode() {
        at.enterprise("fan_01", MOBILE);
        assertThat(keys("fan_02", READ)).doesNotContain("identity.rule.mobile-taken");
        at.sent(MOBILE, Purpose.REGISTER);
        assertThat(keys("fan_02", READ)).containsExactly("identity.rule.mobile-taken");
    }

    @Test
    void aCodeThatWasRightServesTheNextTryToo() {
        at.sent(MOBILE, Purpose.REGISTER);
        refusing(() -> register("fan_01", PASSWORD, MOBILE, READ, CODE, false)).at("consent");
        assertThat(at.bench.kept(Account.class)).isEmpty();
        assertThat(register("fan_01", PASSWORD, MOBILE, READ, CODE, true)).isNotNull();
    }

    @Test
    void aPasswordThatHoldsNameOrMobileIsRefused() {
        at.sent(MOBILE, Purpose.REGISTER);
        refusing(() -> register("qing-01", PASSWORD, MOBILE, READ, CODE, true)).at("name");
        refusing(() -> register("lan_tian", "xx-lan_tian-Bai-7", MOBILE, READ, CODE, true))
                .at("password");
        refusing(() -> register("fan_01", "xx-13911112222-Bai", MOBILE, READ, CODE, true))
                .at("password");
    }

    private List<String> keys(String name, String image) {
        return refusing(() -> register(name, PASSWORD, MOBILE, image, CODE, true)).refusal().fieldErrors().stream()
                .map(FieldError::messageKey)
                .toList();
    }

    private Actor register(String name, String password, String mobile, String captcha, String code, boolean consent) {
        return at.bench
                .the(RegisterEnterprise.class)
                .execute(new Registration(name, password, mobile, at.image(), captcha, code, consent, "10.0.0.1"));
    }
}
