package io.zhiheng.identity.application;

import static io.zhiheng.identity.application.IdentityBench.CODE;
import static io.zhiheng.identity.application.IdentityBench.MOBILE;
import static io.zhiheng.identity.application.IdentityBench.PASSWORD;
import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.INVALID;
import static io.zhiheng.shared.RuleBroken.Kind.TOO_MANY;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.identity.application.ResetPassword.Renewed;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.AccountEvent.Factor;
import io.zhiheng.identity.domain.AccountEvent.PasswordReset;
import io.zhiheng.identity.domain.factor.RecoveryCode;
import io.zhiheng.identity.domain.factor.ResetCode;
import io.zhiheng.identity.domain.proof.SignInLock;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResetPasswordTest {

    private static final String NEW = "Qing-Shan-Lv-Shui-9";

    private final IdentityBench at = new IdentityBench();

    @Nested
    class OfAnEnterprise {

        private final Account fan = at.enterprise("fan_01", MOBILE);

        @Test
        void theCodeGivesANewOneOnceAndOpensALockedName() {
            at.bench.keep(new SignInLock("fan_01", at.now()));
            at.sent(MOBILE, Purpose.RESET_PASSWORD);
            assertThat(reset(MOBILE, CODE, NEW, null)).isEqualTo(new Renewed(fan.id(), false));
            assertThat(fan.passwordHash()).isEqualTo(NEW);
            assertThat(at.bench.kept(SignInLock.class)).isEmpty();
            assertThat(at.bench.events(PasswordReset.class)).containsExactly(new PasswordReset(fan.id(), null));
            refusing(() -> reset(MOBILE, CODE, NEW, null)).by(INVALID, "sms-code-used");
        }

        @Test
        void everythingThatIsWrongIsSaidAtOnce() {
            refusing(() -> reset("", " ", null, null)).at("mobile", "smsCode", "password");
            refusing(() -> reset("123", CODE, "kurz", null)).at("mobile", "password");
            at.sent(MOBILE, Purpose.RESET_PASSWORD);
            refusing(() -> reset(MOBILE, "000000", "kurz", null)).at("smsCode", "password");
            assertThat(fan.passwordHash()).isEqualTo(PASSWORD);
        }

        @Test
        void theNameMayNotStandInItWhichIsSaidOnlyAfterTheCode() {
            refusing(() -> reset(MOBILE, CODE, "xx-fan_01-Bai-Yun", null)).at("smsCode");
            at.sent(MOBILE, Purpose.RESET_PASSWORD);
            refusing(() -> reset(MOBILE, CODE, "xx-fan_01-Bai-Yun", null))
                    .by(INVALID, "password-contains-name")
                    .at("password");
            assertThat(reset(MOBILE, CODE, NEW, null))
                    .as("the code still serves")
                    .isNotNull();
        }

        @Test
        void aClosedAccountAndAnUnknownMobileAreNotToldApart() {
            fan.close(at.now());
            at.sent(MOBILE, Purpose.RESET_PASSWORD);
            refusing(() -> reset(MOBILE, CODE, NEW, null))
                    .by(INVALID, "sms-code-wrong")
                    .at("smsCode");
            at.sent("13700000007", Purpose.RESET_PASSWORD);
            refusing(() -> reset("13700000007", CODE, NEW, null))
                    .by(INVALID, "sms-code-wrong")
                    .at("smsCode");
        }
    }

    @Nested
    class OfStaff {

        private final Account tang = at.assessor("tang_01", MOBILE);

        @Test
        void theMobileAloneGivesNone() {
            at.sent(MOBILE, Purpose.RESET_PASSWORD);
            refusing(() -> reset(MOBILE, CODE, NEW, " "))
                    .by(INVALID, "reset-proof-missing")
                    .at("proof");
            refusing(() -> reset(MOBILE, CODE, NEW, "123456"))
                    .by(INVALID, "reset-proof-wrong")
                    .at("proof");
            assertThat(tang.passwordHash()).isEqualTo(PASSWORD);
        }

        @Test
        void theAppGivesOne() {
            var app = at.app(tang);
            at.sent(MOBILE, Purpose.RESET_PASSWORD);
            refusing(() -> reset(MOBILE, CODE, NEW, "ABCDE-23456"))
                    .by(INVALID, "factor-wrong")
                    .at("proof");
            assertThat(reset(MOBILE, CODE, NEW, at.shownBy(app))).isEqualTo(new Renewed(tang.id(), true));
            assertThat(at.bench.events(PasswordReset.class)).containsExactly(new PasswordReset(tang.id(), Factor.APP));
        }

        @Test
        void aRecoveryCodeGivesOneOnce() {
            at.app(tang);
            var recovery = at.recoveryCode(tang);
            resets(recovery);
            at.bench.clock.passes(Duration.ofMinutes(1));
            at.sent(MOBILE, Purpose.RESET_PASSWORD);
            refusing(() -> reset(MOBILE, CODE, NEW, recovery))
                    .by(INVALID, "recovery-code-used")
                    .at("proof");
        }

        @Test
        void aColleaguesCodeGivesOneOnceWithinADay() {
            var given = RecoveryCode.next();
            at.bench.keep(new ResetCode(tang.id(), given, at.now()));
            at.bench.clock.passes(Duration.ofHours(24).minusSeconds(1));
            resets(given.toLowerCase());
            assertThat(at.bench.kept(ResetCode.class)).isEmpty();
            assertThat(at.bench.events(PasswordReset.class).get(0).shown()).isEqualTo(Factor.RESET_CODE);

            at.bench.keep(new ResetCode(tang.id(), given, at.now()));
            at.bench.clock.passes(Duration.ofHours(24));
            at.sent(MOBILE, Purpose.RESET_PASSWORD);
            refusing(() -> reset(MOBILE, CODE, NEW, given)).by(INVALID, "reset-proof-wrong");
        }

        @Test
        void aNumberThatAColleaguePutThereOpensNothingWithAColleaguesCodeForThreeDays() {
            tang.replaceMobile(MOBILE, at.now());
            var given = RecoveryCode.next();
            at.bench.clock.passes(Duration.ofHours(71));
            at.bench.keep(new ResetCode(tang.id(), given, at.now()));
            at.sent(MOBILE, Purpose.RESET_PASSWORD);
            refusing(() -> reset(MOBILE, CODE, NEW, given))
                    .by(INVALID, "mobile-just-replaced")
                    .at("proof")
                    .saying(72L);
            at.bench.clock.passes(Duration.ofHours(1));
            resets(given);
        }

        @Test
        void guessingTheProofClosesIt() {
            at.sent(MOBILE, Purpose.RESET_PASSWORD);
            for (int i = 0; i < 4; i++) {
                refusing(() -> reset(MOBILE, CODE, NEW, "ABCDE-23456")).by(INVALID, "reset-proof-wrong");
            }
            refusing(() -> reset(MOBILE, CODE, NEW, "ABCDE-23456")).by(TOO_MANY, "factor-locked");
        }

        private void resets(String proof) {
            at.sent(MOBILE, Purpose.RESET_PASSWORD);
            assertThat(reset(MOBILE, CODE, NEW, proof)).isEqualTo(new Renewed(tang.id(), true));
        }
    }

    private Renewed reset(String mobile, String code, String password, String proof) {
        return at.bench.the(ResetPassword.class).execute(mobile, code, password, proof);
    }
}
