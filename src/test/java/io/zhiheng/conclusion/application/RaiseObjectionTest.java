package io.zhiheng.conclusion.application;

import static io.zhiheng.conclusion.application.ConclusionStep.HANDLE_OBJECTION;
import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.CONFLICT;
import static io.zhiheng.shared.RuleBroken.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.conclusion.application.RaiseObjection.Objection;
import io.zhiheng.conclusion.domain.publicity.PublicObjection;
import io.zhiheng.conclusion.domain.publicity.Publicity;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.RequestBench;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import io.zhiheng.shared.NotFound;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RaiseObjectionTest {

    private static final String REASON = "公示的评估范围与企业实际经营情况不符，请核实。";

    private final RequestBench at = new RequestBench(RequestState.PUBLICITY);
    private Publicity publicity;

    @BeforeEach
    void theConclusionIsPublicForTenDays() {
        at.request.assessed(3);
        publicity = begun(1);
        at.bench.processes.await(RaiseObjection.MESSAGE, at.id());
    }

    @Test
    void theFirstOneIsKeptAndHeardByTheProcess() {
        raise(" 李明 ", " 13900000000 ", " " + REASON + " ");

        var kept = at.bench.kept(PublicObjection.class).get(0);
        assertThat(kept.name()).isEqualTo("李明");
        assertThat(kept.contact()).isEqualTo("13900000000");
        assertThat(kept.reason()).isEqualTo(REASON);
        assertThat(kept.raisedAt()).isEqualTo(at.bench.clock.instant());
        assertThat(kept.outcome()).isNull();
        assertThat(at.bench.processes.sent()).containsExactly(RaiseObjection.MESSAGE + " " + at.id());
        assertThat(at.lastStep().action()).isEqualTo(StepAction.OBJECTION_RAISED);
        assertThat(at.lastStep().side()).isEqualTo(Attribution.Side.PUBLIC);
        assertThat(at.lastStep().person()).as("who it was is not for everybody").isNull();
    }

    @Test
    void whileOneIsHandledOthersJoinIt() {
        at.bench.tasks.offer(at.task(HANDLE_OBJECTION));
        raise("李明", "13900000000", REASON);
        assertThat(at.bench.kept(PublicObjection.class)).hasSize(1);
        assertThat(at.bench.processes.sent()).isEmpty();
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        refusing(() -> raise(null, "  ", "太短"))
                .by(INVALID, "objection-incomplete")
                .at("name", "contact", "reason");
        refusing(() -> raise("名".repeat(51), "1".repeat(101), "字".repeat(2_001)))
                .by(INVALID, "objection-incomplete")
                .at("name", "contact", "reason");
        refusing(() -> raise("李明", "139", "字".repeat(19))).at("reason");
        assertThat(at.bench.kept(PublicObjection.class)).isEmpty();
    }

    @Test
    void whatIsJustShortOrLongEnoughIsTaken() {
        at.bench.tasks.offer(at.task(HANDLE_OBJECTION));
        raise("名".repeat(50), "1".repeat(100), "字".repeat(2_000));
        raise("名", "1", "字".repeat(20));
        assertThat(at.bench.kept(PublicObjection.class)).hasSize(2);
    }

    @Test
    void afterItsEndNothingIsTaken() {
        at.bench.clock.passes(Duration.ofDays(10).minusSeconds(1));
        at.bench.tasks.offer(at.task(HANDLE_OBJECTION));
        raise("李明", "139", REASON);
        at.bench.clock.passes(Duration.ofSeconds(1));
        refusing(() -> raise("李明", "139", REASON)).by(CONFLICT, "publicity-over");
    }

    @Test
    void afterAnObjectionThatHeldNothingIsTakenUntilTheNextRound() {
        publicity.end(Publicity.Outcome.OBJECTED);
        refusing(() -> raise("李明", "139", REASON)).by(CONFLICT, "publicity-over");
        begun(2);
        raise("李明", "139", REASON);
        assertThat(at.bench.processes.sent()).hasSize(1);
    }

    @Test
    void whatNeverWasPublicIsUnknown() {
        var objection = new Objection("李明", "139", REASON);
        assertThatThrownBy(() -> at.bench.the(RaiseObjection.class).execute("R-0", objection))
                .isInstanceOf(NotFound.class);
    }

    private Publicity begun(int round) {
        var now = at.bench.clock.instant();
        var notice = new Publicity.Notice("质衡评估中心", "优秀级", "闸阀的制造");
        return at.bench.keep(Publicity.begin(at.request, round, notice, now, now.plus(Duration.ofDays(10))));
    }

    private void raise(String name, String contact, String reason) {
        at.bench.the(RaiseObjection.class).execute(at.request.number(), new Objection(name, contact, reason));
    }
}
