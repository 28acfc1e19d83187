package io.zhiheng.conclusion.application;

import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.CONFLICT;
import static io.zhiheng.shared.RuleBroken.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.conclusion.domain.Appeal;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.RequestBench;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileAppealTest {

    private static final String REASON = "整改证据已经补充，请复议。";

    @ParameterizedTest
    @EnumSource(
            value = RequestState.class,
            names = {"REJECTED", "NOT_PASSED"})
    void aRefusalIsAppealedAgainst(RequestState state) {
        var at = refused(state);
        file(at, " " + REASON + " ");

        var appeal = at.bench.kept(Appeal.class).get(0);
        assertThat(appeal.against()).isEqualTo(state);
        assertThat(appeal.reason()).isEqualTo(REASON);
        assertThat(appeal.filedBy()).isEqualTo("陈立");
        assertThat(at.lastStep().action()).isEqualTo(StepAction.APPEAL_FILED);
        assertThat(at.lastStep().reason()).isEqualTo(REASON);
        assertThat(at.bench.processes.sent()).containsExactly(FileAppeal.MESSAGE + " " + at.id());
    }

    @Test
    void aReasonOfFewerThanTenCharactersIsNone() {
        var at = refused(RequestState.REJECTED);
        refusing(() -> file(at, "不服评估的结论呀。")).by(INVALID, "reason-too-short").at("reason");
        assertThat(at.bench.kept(Appeal.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestState.class,
            names = {"REJECTED", "NOT_PASSED"})
    void afterTheTimeLimitItIsTooLate(RequestState state) {
        var at = new RequestBench(state);
        refusing(() -> file(at, REASON)).by(CONFLICT, "appeal-too-late");
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestState.class,
            names = {"REJECTED", "NOT_PASSED"})
    void whatWasDismissedIsNotLookedAtOnceMore(RequestState state) {
        var at = new RequestBench(state);
        handled(at, Appeal.Outcome.DISMISSED);
        refusing(() -> file(at, REASON)).by(CONFLICT, "appealed-before");
    }

    @Test
    void anAppealThatWasUpheldIsNoneAgainstTheNextRefusal() {
        var at = new RequestBench(RequestState.NOT_PASSED);
        handled(at, Appeal.Outcome.UPHELD);
        refusing(() -> file(at, REASON)).by(CONFLICT, "appeal-too-late");
    }

    @Test
    void whileOneIsHandledThereIsNoSecond() {
        refusing(() -> file(new RequestBench(RequestState.APPEALED), REASON)).by(CONFLICT, "appealed-before");
    }

    @Test
    void withoutARefusalThereIsNothingToAppealAgainst() {
        var at = new RequestBench(RequestState.CERTIFIED);
        handled(at, Appeal.Outcome.DISMISSED);
        refusing(() -> file(at, REASON)).by(CONFLICT, "nothing-to-appeal");
    }

    @Test
    void besideAnotherOpenRequestThereIsNoAppeal() {
        var at = refused(RequestState.REJECTED);
        at.bench.keep(at.submitted("R-2026-0002", EnterpriseId.next(), RequestState.SUBMITTED));
        at.bench.keep(at.submitted("R-2026-0003", at.enterprise.enterprise(), RequestState.CERTIFIED));
        at.bench.keep(at.submitted("R-2026-0004", at.enterprise.enterprise(), RequestState.DOC_REVIEW));
        refusing(() -> file(at, REASON)).by(CONFLICT, "appeal-beside-request").saying("R-2026-0004");
    }

    @Test
    void theInstitutionDoesNotAppeal() {
        var at = refused(RequestState.REJECTED);
        assertThatThrownBy(() -> at.bench.the(FileAppeal.class).execute(at.manager, at.id(), REASON))
                .isInstanceOf(NotFound.class);
    }

    private static RequestBench refused(RequestState state) {
        var at = new RequestBench(state);
        at.bench.processes.await(FileAppeal.MESSAGE, at.id());
        return at;
    }

    private static void handled(RequestBench at, Appeal.Outcome outcome) {
        var appeal = at.bench.keep(Appeal.file(at.request, REASON, "陈立", at.bench.clock.instant()));
        appeal.handle(outcome, "已复核", Attribution.of(at.manager), at.bench.clock.instant());
    }

    private static void file(RequestBench at, String reason) {
        at.bench.the(FileAppeal.class).execute(at.enterprise, at.id(), reason);
    }
}
