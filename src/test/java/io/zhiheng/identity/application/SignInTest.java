package io.zhiheng.identity.application;

import static io.zhiheng.identity.application.IdentityBench.CODE;
import static io.zhiheng.identity.application.IdentityBench.MOBILE;
import static io.zhiheng.identity.application.IdentityBench.PASSWORD;
import static io.zhiheng.identity.application.IdentityBench.READ;
import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.FORBIDDEN;
import static io.zhiheng.shared.RuleBroken.Kind.INVALID;
import static io.zhiheng.shared.RuleBroken.Kind.TOO_MANY;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.identity.application.SignInByPassword.Admitted;
import io.zhiheng.identity.application.SignInByPassword.Entrance;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.AccountEvent.SignInFailed;
import io.zhiheng.identity.domain.AccountEvent.SignedIn;
import io.zhiheng.identity.domain.AccountEvent.Way;
import io.zhiheng.identity.domain.proof.CaptchaChallenge;
import io.zhiheng.identity.domain.proof.SignInLock;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SignInTest {

    private final IdentityBench at = new IdentityBench();
    private final Account fan = at.enterprise("fan_01", MOBILE);

    @Nested
    class ByPassword {

        @Test
        void theRightOneOpensTheDoorAndForgetsFailures() {
            fails(4);
            var admitted = signIn("  FAN_01 ", PASSWORD);
            assertThat(admitted.actor()).isEqualTo(fan.actor());
            assertThat(admitted.passwordTooShort()).isFalse();
            assertThat(at.bench.events(SignedIn.class)).containsExactly(new SignedIn(fan.id(), "fan_01", Way.PASSWORD));
            assertThat(at.bench.kept(SignInLock.class)).isEmpty();
            fails(4);
            assertThat(signIn("fan_01", PASSWORD)).as("counted anew").isNotNull();
        }

        @Test
        void aWrongOneSaysNotWhetherTheNameIsKnown() {
            refusing(() -> signIn("fan_01", "falsch"))
                    .by(INVALID, "sign-in-failed")
                    .at();
            refusing(() -> signIn("nobody", PASSWORD))
                    .by(INVALID, "sign-in-failed")
                    .at();
            assertThat(at.bench.events(SignInFailed.class))
                    .containsExactly(
                            new SignInFailed("fan_01", Way.PASSWORD), new SignInFailed("nobody", Way.PASSWORD));
        }

        @Test
        void theFifthWrongOneClosesTheNameForAQuarterOfAnHour() {
            fails(4);
            refusing(() -> signIn("fan_01", "falsch"))
                    .by(TOO_MANY, "sign-in-locked")
                    .saying(15L);
            refusing(() -> signIn("fan_01", PASSWORD)).by(TOO_MANY, "sign-in-locked");
            at.bench.clock.passes(Duration.ofMinutes(15));
            assertThat(signIn("fan_01", PASSWORD)).isNotNull();
        }

        @Test
        void theNextTimeItIsClosedForHalfAnHour() {
            fails(4);
            refusing(() -> signIn("fan_01", "falsch")).by(TOO_MANY, "sign-in-locked");
            at.bench.clock.passes(Duration.ofMinutes(15));
            fails(4);
            refusing(() -> signIn("fan_01", "falsch"))
                    .by(TOO_MANY, "sign-in-locked")
                    .saying(30L);
        }

        @Test
        void aNameThatNobodyHasIsClosedLikeOthers() {
            for (int i = 0; i < 4; i++) {
                refusing(() -> signIn("nobody", "falsch")).by(INVALID, "sign-in-failed");
            }
            refusing(() -> signIn("nobody", "falsch")).by(TOO_MANY, "sign-in-locked");
            assertThat(signIn("fan_01", PASSWORD)).as("and nobody else").isNotNull();
        }

        @Test
        void aClosedAccountIsToldSoButOnlyToWhoKnowsThePassword() {
            fan.close(at.now());
            refusing(() -> signIn("fan_01", PASSWORD)).by(FORBIDDEN, "account-closed");
            refusing(() -> signIn("fan_01", "falsch")).by(INVALID, "sign-in-failed");
            assertThat(at.bench.events(SignInFailed.class)).hasSize(2);
        }

        @Test
        void atTheOthersDoorTheRightDoorIsNamed() {
            at.assessor("tang_01", "13800000001");
            refusing(() -> signIn("tang_01", PASSWORD)).by(FORBIDDEN, "staff-door");
            refusing(() -> signIn(Entrance.STAFF, "fan_01", PASSWORD)).by(FORBIDDEN, "enterprise-door");
            assertThat(signIn(Entrance.STAFF, "tang_01", PASSWORD).actor().institution())
                    .isNotNull();
            assertThat(at.bench.events(SignedIn.class)).hasSize(1);
        }

        @Test
        void aPasswordThatIsTooShortTodayIsToBeChanged() {
            fan.changePassword("kurz-2024", at.now());
            assertThat(signIn("fan_01", "kurz-2024").passwordTooShort()).isTrue();
        }

        @Test
        void withoutTheImageNoPasswordIsLookedAt() {
            var image = at.image();
            refusing(() -> tryWith(image, "WRONG")).by(INVALID, "captcha-wrong").at("captcha");
            refusing(() -> tryWith(image, READ)).by(INVALID, "captcha-expired");
            refusing(() -> tryWith(UUID.randomUUID(), READ)).by(INVALID, "captcha-expired");
            var old = at.image();
            at.bench.clock.passes(Duration.ofMinutes(5));
            refusing(() -> tryWith(old, READ)).by(INVALID, "captcha-wrong");
            assertThat(at.bench.kept(SignInLock.class)).isEmpty();
        }

        @Test
        void anImageServesOneForm() {
            var image = at.image();
            tryWith(image, " k7pm ");
            refusing(() -> tryWith(image, READ)).by(INVALID, "captcha-expired");
            assertThat(at.bench.kept(CaptchaChallenge.class)).isEmpty();
        }

        private void tryWith(UUID image, String answer) {
            at.bench.the(SignInByPassword.class).execute(Entrance.ENTERPRISE, "fan_01", PASSWORD, image, answer);
        }

        private void fails(int times) {
            for (int i = 0; i < times; i++) {
                refusing(() -> signIn("fan_01", "falsch")).by(INVALID, "sign-in-failed");
            }
        }

        private Admitted signIn(String name, String password) {
            return signIn(Entrance.ENTERPRISE, name, password);
        }

        private Admitted signIn(Entrance entrance, String name, String password) {
            return at.bench.the(SignInByPassword.class).execute(entrance, name, password, at.image(), READ);
        }
    }

    @Nested
    class ByMessage {

        @Test
        void theCodeOpensTheDoorOnceAndALockedNameToo() {
            var lock = at.bench.keep(new SignInLock("fan_01", at.now()));
            for (int i = 0; i < 5; i++) {
                lock.fail(at.now());
            }
            at.sent(MOBILE, Purpose.SIGN_IN);
            assertThat(signIn("139 1111 2222", CODE)).isEqualTo(fan.actor());
            assertThat(at.bench.kept(SignInLock.class)).isEmpty();
            assertThat(at.bench.events(SignedIn.class)).containsExactly(new SignedIn(fan.id(), "fan_01", Way.SMS));
            refusing(() -> signIn(MOBILE, CODE)).by(INVALID, "sms-code-used").at("smsCode");
        }

        @Test
        void aWrongCodeIsNotedWithTheNumberMasked() {
            at.sent(MOBILE, Purpose.SIGN_IN);
            refusing(() -> signIn(MOBILE, "000000"))
                    .by(INVALID, "sms-code-wrong")
                    .at("smsCode");
            assertThat(at.bench.events(SignInFailed.class))
                    .singleElement()
                    .extracting(SignInFailed::name)
                    .asString()
                    .startsWith("139")
                    .endsWith("2222")
                    .contains("*");
        }

        @Test
        void fiveWrongCodesEndItAndSoDoFiveMinutes() {
            at.sent(MOBILE, Purpose.SIGN_IN);
            for (int i = 0; i < 5; i++) {
                refusing(() -> signIn(MOBILE, "000000")).by(INVALID, "sms-code-wrong");
            }
            refusing(() -> signIn(MOBILE, CODE)).by(INVALID, "sms-code-expired");
            at.bench.clock.passes(Duration.ofSeconds(1));
            at.sent(MOBILE, Purpose.SIGN_IN);
            at.bench.clock.passes(Duration.ofMinutes(5));
            refusing(() -> signIn(MOBILE, CODE)).by(INVALID, "sms-code-expired");
        }

        @Test
        void aCodeForAnotherPurposeOpensNothing() {
            at.sent(MOBILE, Purpose.REGISTER);
            refusing(() -> signIn(MOBILE, CODE)).by(INVALID, "sms-code-wrong");
        }

        @Test
        void whatIsNoMobileIsToldAtItsField() {
            refusing(() -> signIn("12345", CODE))
                    .by(INVALID, "mobile-malformed")
                    .at("mobile");
        }

        @Test
        void aMobileWithoutAnAccountAndAMemberOfStaffStayOutside() {
            at.sent("13700000007", Purpose.SIGN_IN);
            refusing(() -> signIn("13700000007", CODE))
                    .by(INVALID, "sms-code-wrong")
                    .at("smsCode");
            at.assessor("tang_01", "13800000001");
            at.sent("13800000001", Purpose.SIGN_IN);
            refusing(() -> signIn("13800000001", CODE)).by(FORBIDDEN, "staff-door");
            assertThat(at.bench.events(SignedIn.class)).isEmpty();
        }

        private Object signIn(String mobile, String code) {
            return at.bench.the(SignInBySmsCode.class).execute(mobile, code).actor();
        }
    }
}
