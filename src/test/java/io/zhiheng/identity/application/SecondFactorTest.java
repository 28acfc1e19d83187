package io.zhiheng.identity.application;

import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.CONFLICT;
import static io.zhiheng.shared.RuleBroken.Kind.INVALID;
import static io.zhiheng.shared.RuleBroken.Kind.TOO_MANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.AccountEvent.Factor;
import io.zhiheng.identity.domain.AccountEvent.SecondFactorEnrolled;
import io.zhiheng.identity.domain.AccountEvent.SecondFactorFailed;
import io.zhiheng.identity.domain.AccountEvent.SecondFactorPassed;
import io.zhiheng.identity.domain.factor.RecoveryCode;
import io.zhiheng.identity.domain.factor.SecondFactor;
import io.zhiheng.identity.domain.factor.Totp;
import io.zhiheng.shared.NotFound;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SecondFactorTest {

    private final IdentityBench at = new IdentityBench();
    private final Account tang = at.assessor("tang_01", "13800000001");

    @Nested
    class Shown {

        private final byte[] app = at.app(tang);

        @Test
        void theAppsCodeCountsOnce() {
            var code = at.shownBy(app);
            assertThat(pass(code.substring(0, 3) + " " + code.substring(3))).isEqualTo(Factor.APP);
            assertThat(at.bench.events(SecondFactorPassed.class))
                    .containsExactly(new SecondFactorPassed(tang.id(), Factor.APP));
            refusing(() -> pass(code)).by(INVALID, "factor-used").at("code");
            at.bench.clock.passes(Duration.ofSeconds(30));
            assertThat(pass(at.shownBy(app))).isEqualTo(Factor.APP);
        }

        @Test
        void aWrongCodeIsNoted() {
            refusing(() -> pass(wrong())).by(INVALID, "factor-wrong").at("code");
            assertThat(at.bench.events(SecondFactorFailed.class))
                    .containsExactly(new SecondFactorFailed(tang.id(), Factor.APP));
        }

        @Test
        void fiveWrongOnesOfWhicheverKindCloseItEvenForTheRightOne() {
            for (int i = 0; i < 2; i++) {
                refusing(() -> pass(wrong())).by(INVALID, "factor-wrong");
                refusing(() -> pass("ABCDE-2345Z")).by(INVALID, "factor-wrong");
            }
            refusing(() -> pass(wrong())).by(TOO_MANY, "factor-locked").saying(15L);
            refusing(() -> pass(at.shownBy(app))).by(TOO_MANY, "factor-locked");
            at.bench.clock.passes(Duration.ofMinutes(15));
            assertThat(pass(at.shownBy(app))).isEqualTo(Factor.APP);
        }

        @Test
        void aRecoveryCodeCountsOnceAndANewAppIsDue() {
            var code = at.recoveryCode(tang);
            assertThat(factor().secretToBind()).isNull();
            assertThat(pass(code.toLowerCase())).isEqualTo(Factor.RECOVERY_CODE);
            assertThat(factor().secretToBind()).as("for the new app").isNotNull();
            refusing(() -> pass(code)).by(INVALID, "recovery-code-used").at("code");
            assertThat(at.bench.events(SecondFactorFailed.class))
                    .containsExactly(new SecondFactorFailed(tang.id(), Factor.RECOVERY_CODE));
        }

        @Test
        void anAppsCodeOffersNoNewApp() {
            pass(at.shownBy(app));
            assertThat(factor().secretToBind()).isNull();
        }

        private String wrong() {
            return "%06d".formatted((Integer.parseInt(at.shownBy(app)) + 1) % 1_000_000);
        }

        private Factor pass(String typed) {
            return at.bench.the(PassSecondFactor.class).execute(tang.id(), typed);
        }
    }

    @Test
    void whereNothingIsBoundNothingIsPassed() {
        refusing(() -> at.bench.the(PassSecondFactor.class).execute(tang.id(), "123456"))
                .by(CONFLICT, "factor-missing");
        offered();
        refusing(() -> at.bench.the(PassSecondFactor.class).execute(tang.id(), "123456"))
                .by(CONFLICT, "factor-missing");
    }

    @Nested
    class Bound {

        @Test
        void theAppsFirstCodeBindsItAndGivesTenRecoveryCodes() {
            var before = at.recoveryCode(tang);
            var app = offered();
            var codes = confirm(" " + at.shownBy(app) + " ", false);
            assertThat(codes).hasSize(10).doesNotHaveDuplicates().doesNotContain(before);
            assertThat(at.bench.kept(RecoveryCode.class))
                    .as("those before are void")
                    .hasSize(10);
            assertThat(factor().isConfirmed()).isTrue();
            assertThat(factor().lastStep()).as("that code is used").isEqualTo(Totp.step(at.now()));
            assertThat(at.bench.events(SecondFactorEnrolled.class)).hasSize(1);
            assertThat(at.bench.events(SecondFactorPassed.class)).hasSize(1);
        }

        @Test
        void aWrongCodeBindsNothing() {
            offered();
            refusing(() -> confirm("12345x", false)).by(INVALID, "factor-wrong").at("code");
            assertThat(factor().isConfirmed()).isFalse();
            assertThat(at.bench.kept(RecoveryCode.class)).isEmpty();
        }

        @Test
        void whatIsBoundIsBoundAnewOnlyWhereThatIsDue() {
            at.app(tang);
            refusing(() -> confirm("123456", false)).by(CONFLICT, "factor-enrolled");
            refusing(() -> confirm("123456", true)).by(CONFLICT, "factor-enrolled");
            var next = Totp.newSecret();
            factor().offer(at.bench.the(SecretBox.class).seal(next, tang.id()));
            refusing(() -> confirm(at.shownBy(next), false)).by(CONFLICT, "factor-enrolled");
            assertThat(confirm(at.shownBy(next), true)).hasSize(10);
        }

        @Test
        void whoseFactorIsTheMobileBindsNoAppByThePasswordAlone() {
            tang.takeFactorBySms(at.now());
            var app = offered();
            refusing(() -> confirm(at.shownBy(app), false)).by(CONFLICT, "factor-by-sms");
            assertThat(confirm(at.shownBy(app), true)).hasSize(10);
            assertThat(tang.hasFactorBySms()).isFalse();
        }

        @Test
        void guessingHereClosesItToo() {
            var app = offered();
            for (int i = 0; i < 4; i++) {
                refusing(() -> confirm("12345x", false)).by(INVALID, "factor-wrong");
            }
            refusing(() -> confirm("12345x", false)).by(TOO_MANY, "factor-locked");
            refusing(() -> confirm(at.shownBy(app), false)).by(TOO_MANY, "factor-locked");
        }

        @Test
        void whatWasNeverOfferedIsUnknown() {
            assertThatThrownBy(() -> confirm("123456", false)).isInstanceOf(NotFound.class);
        }

        private List<String> confirm(String code, boolean renewing) {
            return at.bench.the(ConfirmEnrolment.class).execute(tang.id(), code, renewing);
        }
    }

    /** A secret that no app has shown to know yet. */
    private byte[] offered() {
        var secret = Totp.newSecret();
        at.bench.keep(new SecondFactor(tang.id(), at.bench.the(SecretBox.class).seal(secret, tang.id()), at.now()));
        return secret;
    }

    private SecondFactor factor() {
        return at.bench.kept(SecondFactor.class).get(0);
    }
}
