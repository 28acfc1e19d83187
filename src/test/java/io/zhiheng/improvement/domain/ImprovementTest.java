package io.zhiheng.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.improvement.domain.ImprovementContent.State;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What an improvement keeps by itself: when it was finished, and of what it still has to remind. */
class ImprovementTest {

    private static final Instant MONDAY = Instant.parse("2026-11-30T02:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

    @Test
    void itIsFinishedWhenSomebodySaysSoAndNoLongerWhenItIsTakenUpAgain() {
        var improvement = planned(content(State.DOING, DUE, null));
        assertThat(improvement.finishedAt()).isNull();
        improvement.save(content(State.DONE, DUE, null), "李四", MONDAY.plus(Duration.ofDays(1)));
        assertThat(improvement.finishedAt()).isEqualTo(MONDAY.plus(Duration.ofDays(1)));
        improvement.save(content(State.DONE, DUE, null), "李四", MONDAY.plus(Duration.ofDays(9)));
        assertThat(improvement.finishedAt()).isEqualTo(MONDAY.plus(Duration.ofDays(1)));
        improvement.save(content(State.DOING, DUE, null), "李四", MONDAY.plus(Duration.ofDays(10)));
        assertThat(improvement.finishedAt()).isNull();
    }

    @Test
    void aDayOfRemindingThatWasPutOffCountsAnew() {
        var improvement = planned(content(State.PLANNED, DUE, 7));
        improvement.reminded(MONDAY);
        improvement.save(content(State.DOING, DUE, 7), "李四", MONDAY);
        assertThat(improvement.remindedAt()).isEqualTo(MONDAY);
        improvement.save(content(State.DOING, DUE.plusMonths(1), 7), "李四", MONDAY);
        assertThat(improvement.remindedAt()).isNull();
    }

    @Test
    void itRemindsBeforeTheDayAndNotWithoutOne() {
        assertThat(content(State.PLANNED, DUE, 7).remindOn()).isEqualTo(LocalDate.of(2027, 3, 24));
        assertThat(content(State.PLANNED, DUE, 0).remindOn()).isEqualTo(DUE);
        assertThat(content(State.PLANNED, DUE, null).remindOn()).isNull();
    }

    @Test
    void whatIsWrongIsToldAtItsField() {
        var wrong = new ImprovementContent("长".repeat(1001), "名".repeat(51), null, null, 91, null, null);
        assertThatThrownBy(wrong::requireValid)
                .asInstanceOf(InstanceOfAssertFactories.type(RuleBroken.class))
                .extracting(RuleBroken::fieldErrors, InstanceOfAssertFactories.list(FieldError.class))
                .extracting(FieldError::field)
                .containsExactly("measure", "owner", "remindDays", "dueOn");
        assertThatThrownBy(content(State.PLANNED, LocalDate.of(27, 1, 1), null)::requireValid)
                .asInstanceOf(InstanceOfAssertFactories.type(RuleBroken.class))
                .extracting(RuleBroken::fieldErrors, InstanceOfAssertFactories.list(FieldError.class))
                .extracting(FieldError::field)
                .containsExactly("dueOn");
        assertThat(new ImprovementContent(null, " 王 五 ", null, null, null, null, null).owner())
                .isEqualTo("王 五");
    }

    private static Improvement planned(ImprovementContent content) {
        return Improvement.plan(
                new EnterpriseId(UUID.randomUUID()),
                new Gap("QMS-01-L1-1", "1.1", "PARTIAL", "CONFORM"),
                content,
                "张三",
                MONDAY);
    }

    private static ImprovementContent content(State state, LocalDate due, Integer days) {
        return new ImprovementContent("完善程序文件", "王五", due, state, days, "", List.of());
    }
}
