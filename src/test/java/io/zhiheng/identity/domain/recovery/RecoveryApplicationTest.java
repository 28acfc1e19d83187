package io.zhiheng.identity.domain.recovery;

import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.CONFLICT;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.TestTime;
import io.zhiheng.identity.domain.recovery.RecoveryApplication.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecoveryApplicationTest {

    private static final Duration RESTS = Duration.ofHours(72);
    private static final Instant NOW = TestTime.now();

    private final Verdict first = new Verdict(UUID.randomUUID(), "admin-1", "与营业执照一致");
    private final Verdict second = new Verdict(UUID.randomUUID(), "admin-2", "复核无误");

    @Test
    void oneExaminesAndAnotherReleases() {
        var asked = asked(UUID.randomUUID());
        refusing(() -> asked.release(second, "LINK", RESTS, NOW)).by(CONFLICT, "recovery-moved-on");
        asked.examine(first, NOW);
        refusing(() -> asked.examine(second, NOW)).by(CONFLICT, "recovery-moved-on");
        refusing(() -> asked.release(first, "LINK", RESTS, NOW)).by(CONFLICT, "recovery-same-person");
        asked.release(second, "LINK", RESTS, NOW);
        assertThat(asked.course().effectiveAt()).isEqualTo(NOW.plus(RESTS));
        assertThat(asked.course().examinedByName()).isEqualTo("admin-1");
        assertThat(asked.course().releasedByName()).isEqualTo("admin-2");
    }

    @Test
    void whereThereIsNoAccountNothingIsExamined() {
        refusing(() -> asked(null).examine(first, NOW)).by(CONFLICT, "recovery-without-account");
    }

    @Test
    void itIsDueAfterItsTimeAndNotAMomentBefore() {
        var released = released();
        assertThat(released.isDue(NOW.plus(RESTS).minusMillis(1))).isFalse();
        assertThat(released.isDue(NOW.plus(RESTS))).isTrue();
        released.takeEffect(NOW.plus(RESTS));
        assertThat(released.isDue(NOW.plus(RESTS))).isFalse();
        refusing(() -> released.object(null, "", NOW)).by(CONFLICT, "recovery-moved-on");
        refusing(() -> released.refuse(first, NOW)).by(CONFLICT, "recovery-moved-on");
    }

    @Test
    void anObjectionEndsItForGood() {
        var released = released();
        released.object("周敏", "不是我们申请的", NOW);
        assertThat(released.state()).isEqualTo(RecoveryState.OBJECTED);
        assertThat(released.isDue(NOW.plus(RESTS))).isFalse();
        assertThat(released.course().endedByName()).isEqualTo("周敏");
        refusing(() -> released.object(null, "", NOW)).by(CONFLICT, "recovery-moved-on");
    }

    @Test
    void whatIsNotReleasedCannotBeObjectedTo() {
        refusing(() -> asked(UUID.randomUUID()).object(null, "", NOW)).by(CONFLICT, "recovery-moved-on");
    }

    @Test
    void itIsRefusedAtAnyTimeBeforeItTookEffect() {
        for (var open : new RecoveryApplication[] {asked(null), asked(UUID.randomUUID()), released()}) {
            open.refuse(first, NOW);
            assertThat(open.state()).isEqualTo(RecoveryState.REFUSED);
            assertThat(open.course().ending()).isEqualTo("与营业执照一致");
        }
    }

    @Test
    void onlyItsOwnCodeOpensIt() {
        var asked = asked(null);
        assertThat(asked.isCode("ABCD-EFGH")).isTrue();
        assertThat(asked.isCode("ABCD-EFGJ")).isFalse();
        assertThat(asked.isCode("")).isFalse();
    }

    private RecoveryApplication released() {
        var application = asked(UUID.randomUUID());
        application.examine(first, NOW);
        application.release(second, "LINK", RESTS, NOW);
        return application;
    }

    private static RecoveryApplication asked(UUID account) {
        return new RecoveryApplication(
                "ZH-AR-2026-ABCDEF",
                "ABCD-EFGH",
                account,
                new RecoveryWish("fan_01", "帆顺泵业", "周敏", "13911112222", "原号码已停用"),
                "10.0.0.1",
                NOW);
    }
}
