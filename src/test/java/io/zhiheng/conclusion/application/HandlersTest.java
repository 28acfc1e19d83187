package io.zhiheng.conclusion.application;

import static io.zhiheng.conclusion.application.ConclusionStep.HANDLE_APPEAL;
import static io.zhiheng.conclusion.application.ConclusionStep.HANDLE_OBJECTION;
import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.CONFLICT;
import static io.zhiheng.shared.RuleBroken.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.conclusion.domain.Appeal;
import io.zhiheng.conclusion.domain.Decision;
import io.zhiheng.conclusion.domain.publicity.PublicObjection;
import io.zhiheng.conclusion.domain.publicity.Publicity;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.RequestBench;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.domain.StepRecord;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who answers what was said against a conclusion had no part in it. */
class HandlersTest {

    private static final String REASON = "经复核，情况不属实。";

    @Nested
    class OfAnObjection {

        private final RequestBench at = new RequestBench(RequestState.PUBLICITY);
        private Publicity publicity;

        @BeforeEach
        void twoWait() {
            at.request.assessed(3);
            var now = at.bench.clock.instant();
            publicity = at.bench.keep(Publicity.begin(
                    at.request, 1, new Publicity.Notice("中心", "优秀级", "闸阀"), now, now.plus(Duration.ofDays(10))));
            at.bench.keep(PublicObjection.raise(publicity.id(), "李明", "139", REASON, now));
            at.bench.keep(PublicObjection.raise(publicity.id(), "王芳", "138", REASON, now));
            at.bench.tasks.open(at.task(HANDLE_OBJECTION), at.manager.account());
        }

        @Test
        void allThatWaitAreAnsweredTogetherAndThePublicityGoesOn() {
            handle(at.manager, PublicObjection.Outcome.DISMISSED, REASON);
            assertThat(at.bench.kept(PublicObjection.class)).allSatisfy(each -> {
                assertThat(each.outcome()).isEqualTo(PublicObjection.Outcome.DISMISSED);
                assertThat(each.answer()).isEqualTo(REASON);
                assertThat(each.handledBy()).isEqualTo("沈知行");
            });
            assertThat(publicity.outcome()).isNull();
            assertThat(at.lastStep().action()).isEqualTo(StepAction.OBJECTION_DISMISSED);
            assertThat(at.bench.tasks.decisions(at.task(HANDLE_OBJECTION)).orElseThrow())
                    .containsEntry("objectionOutcome", "DISMISSED");
        }

        @Test
        void oneThatHoldsEndsThePublicity() {
            handle(at.manager, PublicObjection.Outcome.SUSTAINED, REASON);
            assertThat(publicity.outcome()).isEqualTo(Publicity.Outcome.OBJECTED);
            assertThat(at.lastStep().action()).isEqualTo(StepAction.OBJECTION_SUSTAINED);
            assertThat(at.bench.tasks.decisions(at.task(HANDLE_OBJECTION)).orElseThrow())
                    .containsEntry("objectionOutcome", "SUSTAINED");
        }

        @Test
        void whatWasAnsweredBeforeStaysAsItIs() {
            var answered = at.bench.kept(PublicObjection.class).get(0);
            answered.handle(
                    PublicObjection.Outcome.DISMISSED, "先前答复", Attribution.of(at.manager), at.bench.clock.instant());
            handle(at.manager, PublicObjection.Outcome.DISMISSED, REASON);
            assertThat(answered.answer()).isEqualTo("先前答复");
        }

        @Test
        void neitherMembersNorDecidersNorThoseWithAConflictAnswer() {
            refusing(() -> handle(at.member("李晓燕"), PublicObjection.Outcome.DISMISSED, REASON))
                    .by(CONFLICT, "objection-by-member");
            refusing(() -> handle(decided(at), PublicObjection.Outcome.DISMISSED, REASON))
                    .by(CONFLICT, "objection-by-decider");
            at.conflict("LED-BEFORE", "近亲属任职");
            refusing(() -> handle(at.manager, PublicObjection.Outcome.DISMISSED, REASON))
                    .by(CONFLICT, "handler-conflict")
                    .saying("近亲属任职");
        }

        @Test
        void anAnswerHasAReason() {
            refusing(() -> handle(at.manager, PublicObjection.Outcome.DISMISSED, "不属实"))
                    .by(INVALID, "reason-too-short")
                    .at("reason");
        }

        private void handle(Actor by, PublicObjection.Outcome outcome, String reason) {
            at.bench.the(HandleObjection.class).execute(by, at.id(), outcome, reason);
        }
    }

    @Nested
    class OfAnAppeal {

        private final RequestBench at = new RequestBench(RequestState.NOT_PASSED);

        @BeforeEach
        void oneWaits() {
            at.bench.keep(Appeal.file(at.request, REASON, "陈立", at.bench.clock.instant()));
            at.request.enter(RequestState.APPEALED, at.bench.clock.instant());
            at.bench.tasks.open(at.task(HANDLE_APPEAL), at.manager.account());
        }

        @ParameterizedTest
        @CsvSource({"UPHELD, APPEAL_UPHELD", "DISMISSED, APPEAL_DISMISSED"})
        void itIsAnsweredAndSaysWhoWouldDecide(Appeal.Outcome outcome, StepAction action) {
            handle(at.manager, outcome, REASON);
            var appeal = at.bench.kept(Appeal.class).get(0);
            assertThat(appeal.outcome()).isEqualTo(outcome);
            assertThat(appeal.answer()).isEqualTo(REASON);
            assertThat(at.lastStep().action()).isEqualTo(action);
            assertThat(at.bench.tasks.decisions(at.task(HANDLE_APPEAL)).orElseThrow())
                    .containsEntry("appeal", outcome.name())
                    .containsEntry("seats", List.of("1"));
        }

        @Test
        void aReportOfLevelFourWouldBeDecidedByTwo() {
            TestReports.write(at, 1, 4);
            handle(at.manager, Appeal.Outcome.UPHELD, REASON);
            assertThat(at.bench.tasks.decisions(at.task(HANDLE_APPEAL)).orElseThrow())
                    .containsEntry("seats", List.of("1", "2"));
        }

        @ParameterizedTest
        @CsvSource({"REQUEST_REJECTED, appeal-by-rejector", "REQUEST_ACCEPTED, appeal-by-acceptor"})
        void whoTookInOrRejectedTheRequestDoesNotAnswer(StepAction action, String rule) {
            at.bench.keep(
                    new StepRecord(at.id(), action, Attribution.of(at.manager), null, null, at.bench.clock.instant()));
            refusing(() -> handle(at.manager, Appeal.Outcome.UPHELD, REASON)).by(CONFLICT, rule);
        }

        @Test
        void neitherMembersNorDecidersNorThoseWithAConflictAnswer() {
            refusing(() -> handle(at.member("李晓燕"), Appeal.Outcome.UPHELD, REASON))
                    .by(CONFLICT, "appeal-by-member");
            refusing(() -> handle(decided(at), Appeal.Outcome.UPHELD, REASON)).by(CONFLICT, "appeal-by-decider");
            at.conflict("LED-BEFORE", "近亲属任职");
            refusing(() -> handle(at.manager, Appeal.Outcome.UPHELD, REASON)).by(CONFLICT, "handler-conflict");
        }

        @Test
        void anAnswerHasAReason() {
            refusing(() -> handle(at.manager, Appeal.Outcome.UPHELD, "成立"))
                    .by(INVALID, "reason-too-short")
                    .at("reason");
        }

        @Test
        void whatWasAnsweredIsNotAnsweredAgain() {
            handle(at.manager, Appeal.Outcome.UPHELD, REASON);
            assertThatThrownBy(() -> handle(at.manager, Appeal.Outcome.UPHELD, REASON))
                    .isInstanceOf(NotFound.class);
        }

        private void handle(Actor by, Appeal.Outcome outcome, String reason) {
            at.bench.the(HandleAppeal.class).execute(by, at.id(), outcome, reason);
        }
    }

    private static Actor decided(RequestBench at) {
        var person = at.assessor("陈志强");
        at.bench.keep(Decision.give(
                at.id(), 1, "1", Attribution.of(person), Decision.Outcome.APPROVED, null, at.bench.clock.instant()));
        return person;
    }
}
