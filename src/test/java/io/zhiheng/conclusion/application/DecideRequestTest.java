package io.zhiheng.conclusion.application;

import static io.zhiheng.conclusion.application.ConclusionStep.DECIDE_REQUEST;
import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.CONFLICT;
import static io.zhiheng.shared.RuleBroken.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.conclusion.domain.Decision;
import io.zhiheng.conclusion.domain.Decision.Outcome;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.RequestBench;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.domain.StepRecord;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecideRequestTest {

    private final RequestBench at = new RequestBench(RequestState.DECISION);
    private final Actor decider = at.assessor("唐若谷");

    @BeforeEach
    void aReportOfLevelThreeWaitsForOneDecision() {
        TestReports.write(at, 1, 3);
        TestReports.stands(at, TestReports.assessed(3));
        at.bench.tasks.open(at.task(DECIDE_REQUEST, "1"), decider.account());
    }

    @Test
    void anApprovalNeedsNoWordsAndIsKeptWithItsSeat() {
        decide(Outcome.APPROVED, " ");

        var given = at.bench.kept(Decision.class).get(0);
        assertThat(given.outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(given.reason()).isNull();
        assertThat(given.seat()).isEqualTo("1");
        assertThat(given.round()).isEqualTo(1);
        assertThat(given.account()).isEqualTo(decider.account());
        assertThat(given.decidedAt()).isEqualTo(at.bench.clock.instant());
        assertThat(at.lastStep().action()).isEqualTo(StepAction.DECISION_GIVEN);
        assertThat(at.lastStep().reason()).as("secret until all have decided").isNull();
        assertThat(at.bench.tasks.isCompleted(at.task(DECIDE_REQUEST, "1"))).isTrue();
    }

    @Test
    void everythingButAnApprovalNeedsAReason() {
        refusing(() -> decide(Outcome.RETURNED, "不足"))
                .by(INVALID, "reason-too-short")
                .at("reason");
        refusing(() -> decide(Outcome.NOT_PASSED, null))
                .by(INVALID, "reason-too-short")
                .at("reason");
        decide(Outcome.RETURNED, "  证据不足以支持  ");
        assertThat(at.bench.kept(Decision.class)).extracting(Decision::reason).containsExactly("证据不足以支持");
    }

    @Test
    void whoDoesNotDeclareIndependenceDecidesNothing() {
        refusing(() -> decider().execute(decider, at.id(), "1", Outcome.APPROVED, null, false))
                .by(INVALID, "independence-not-declared")
                .at("independent");
        assertThat(at.bench.kept(Decision.class)).isEmpty();
    }

    @Test
    void withoutAReportNothingIsApprovedButMayBeReturned() {
        var unreported = new RequestBench(RequestState.DECISION);
        TestReports.stands(unreported, TestReports.assessed(3));
        var person = unreported.assessor("唐若谷");
        unreported.bench.tasks.open(unreported.task(DECIDE_REQUEST, "1"), person.account());
        var decide = unreported.bench.the(DecideRequest.class);

        refusing(() -> decide.execute(person, unreported.id(), "1", Outcome.APPROVED, null, true))
                .by(CONFLICT, "approved-without-report")
                .at("outcome");
        decide.execute(person, unreported.id(), "1", Outcome.RETURNED, "请重新评审", true);
        assertThat(unreported.bench.kept(Decision.class)).hasSize(1);
    }

    @Test
    void belowTheLowestLevelNothingIsApproved() {
        TestReports.write(at, 2, 0);
        refusing(() -> decide(Outcome.APPROVED, null))
                .by(CONFLICT, "level-not-certifiable")
                .at("outcome");
    }

    @Test
    void aClauseThatForbidsAnAssessmentForbidsApproval() {
        TestReports.stands(at, TestReports.assessed(3, TestReports.ceiling(true), TestReports.ceiling(false)));
        refusing(() -> decide(Outcome.APPROVED, null))
                .by(CONFLICT, "approved-under-ceiling")
                .at("outcome");
        decide(Outcome.NOT_PASSED, "存在禁止条款");
    }

    @Test
    void aClauseThatOnlyHoldsTheLevelDownForbidsNothing() {
        TestReports.stands(at, TestReports.assessed(3, TestReports.ceiling(true)));
        decide(Outcome.APPROVED, null);
        assertThat(at.bench.kept(Decision.class)).hasSize(1);
    }

    @Test
    void whoIsInTheTeamDoesNotDecide() {
        var member = at.member("李晓燕");
        refusing(() -> decider().execute(member, at.id(), "1", Outcome.APPROVED, null, true))
                .by(CONFLICT, "decider-in-team");
    }

    @Test
    void whoseQualificationHasEndedDoesNotDecideButOnItsLastDayDoes() {
        var today = LocalDate.of(2026, 3, 11);
        var yesterdays = qualifiedUntil(today.minusDays(1));
        refusing(() -> decider().execute(yesterdays, at.id(), "1", Outcome.APPROVED, null, true))
                .by(CONFLICT, "decider-unqualified")
                .saying("2026-03-10");
        decider().execute(qualifiedUntil(today), at.id(), "1", Outcome.APPROVED, null, true);
    }

    @Test
    void nobodyDecidesTwiceInOneRoundButAgainInTheNext() {
        decide(Outcome.APPROVED, null);
        at.bench.tasks.open(at.task(DECIDE_REQUEST, "2"), decider.account());
        refusing(() -> decider().execute(decider, at.id(), "2", Outcome.APPROVED, null, true))
                .by(CONFLICT, "decided-already");

        at.bench.keep(new StepRecord(
                at.id(), StepAction.DECISION_RETURNED, Attribution.SYSTEM, null, null, at.bench.clock.instant()));
        decider().execute(decider, at.id(), "2", Outcome.APPROVED, null, true);
        assertThat(at.bench.kept(Decision.class)).extracting(Decision::round).containsExactly(1, 2);
    }

    @Test
    void anothersDecisionKeepsNobodyFromTheOtherSeat() {
        decide(Outcome.APPROVED, null);
        var other = at.assessor("陈志强");
        at.bench.tasks.open(at.task(DECIDE_REQUEST, "2"), other.account());
        decider().execute(other, at.id(), "2", Outcome.RETURNED, "证据尚不足", true);
        assertThat(at.bench.kept(Decision.class)).hasSize(2);
    }

    @Test
    void nobodyHoldsBothSeats() {
        var second = at.task(DECIDE_REQUEST, "2");
        at.bench.tasks.offer(second);
        var independence = at.bench.the(Independence.class);
        refusing(() -> independence.requireNoOtherSeat(decider.account(), at.request, second))
                .by(CONFLICT, "seat-held");
        independence.requireNoOtherSeat(at.assessor("陈志强").account(), at.request, second);
        independence.requireNoOtherSeat(decider.account(), at.request, at.task(DECIDE_REQUEST, "1"));
    }

    @Test
    void aConflictOfInterestKeepsAwayAndIsNamed() {
        at.conflict("LED-BEFORE", "连续担任组长");
        refusing(() -> decide(Outcome.APPROVED, null))
                .by(CONFLICT, "conflict-of-interest")
                .saying("连续担任组长");
    }

    @Test
    void whoDoesNotHoldTheTaskDecidesNothing() {
        var other = at.assessor("陈志强");
        at.bench.tasks.offer(at.task(DECIDE_REQUEST, "2"));
        refusing(() -> decider().execute(other, at.id(), "1", Outcome.APPROVED, null, true))
                .by(CONFLICT, "task-claimed");
        refusing(() -> decider().execute(other, at.id(), "2", Outcome.APPROVED, null, true))
                .by(CONFLICT, "decided-already");
    }

    @Test
    void theEnterpriseFindsNothingHere() {
        assertThatThrownBy(() -> decider().execute(at.enterprise, at.id(), "1", Outcome.APPROVED, null, true))
                .isInstanceOf(NotFound.class);
    }

    private Actor qualifiedUntil(LocalDate day) {
        at.bench.tasks.open(at.task(DECIDE_REQUEST, "1"), decider.account());
        var person = at.assessors.join("期限", day, true, RequestBench.INSTITUTION);
        at.bench.tasks.open(at.task(DECIDE_REQUEST, "1"), person.account());
        return person;
    }

    private void decide(Outcome outcome, String reason) {
        decider().execute(decider, at.id(), "1", outcome, reason, true);
    }

    private DecideRequest decider() {
        return at.bench.the(DecideRequest.class);
    }
}
