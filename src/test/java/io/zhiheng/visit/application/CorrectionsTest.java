package io.zhiheng.visit.application;

import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.INVALID;
import static io.zhiheng.visit.application.VisitStep.ASSESS_ON_SITE;
import static io.zhiheng.visit.application.VisitStep.VERIFY_CORRECTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.request.RequestBench;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.domain.StepRecord;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import io.zhiheng.visit.application.closing.CloseOnSite;
import io.zhiheng.visit.application.closing.VerifyCorrections;
import io.zhiheng.visit.application.closing.VerifyCorrections.Outcome;
import io.zhiheng.visit.domain.OnSiteVisit;
import io.zhiheng.visit.domain.nonconformity.Correction;
import io.zhiheng.visit.domain.nonconformity.CorrectionVerdict;
import io.zhiheng.visit.domain.nonconformity.Nonconformity;
import io.zhiheng.visit.domain.nonconformity.NonconformityText;
import io.zhiheng.visit.domain.nonconformity.Severity;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final Actor RECORDER =
            Actor.ofInstitution(UUID.randomUUID(), "王建国", UUID.randomUUID(), Set.of(Role.ASSESSOR));
    private static final Correction CORRECTED = new Correction("培训缺失", "已隔离返工", "纳入岗前培训");

    @Nested
    class TheVisitCloses {

        private final RequestBench at = new RequestBench(RequestState.ONSITE);
        private final Actor lead = at.lead("王建国");
        private OnSiteVisit visit;

        @BeforeEach
        void itIsOpen() {
            visit = at.bench.keep(OnSiteVisit.plan(
                    at.id(), LocalDate.of(2026, 3, 10), 2, "议程", "地点", "王建国", at.bench.clock.instant()));
            at.bench.tasks.give(at.task(ASSESS_ON_SITE), lead.account());
        }

        @Test
        void withoutNonconformitiesNothingIsToBeCorrected() {
            recorded(at, 1, Severity.OBSERVATION);
            close();
            assertThat(at.bench.tasks.decisions(at.task(ASSESS_ON_SITE)).orElseThrow())
                    .containsEntry("nonconformities", "NO");
            assertThat(at.timeline()).extracting(StepRecord::action).containsExactly(StepAction.ON_SITE_CLOSED);
        }

        @Test
        void whatWasRecordedIsToBeCorrected() {
            recorded(at, 1, Severity.SEVERE);
            recorded(at, 2, Severity.GENERAL);
            recorded(at, 3, Severity.OBSERVATION);
            close();
            assertThat(at.bench.tasks.decisions(at.task(ASSESS_ON_SITE)).orElseThrow())
                    .containsEntry("nonconformities", "YES");
            assertThat(at.timeline())
                    .extracting(StepRecord::action)
                    .containsExactly(StepAction.ON_SITE_CLOSED, StepAction.CORRECTIONS_ASKED);
            assertThat(at.lastStep().reason()).contains("2");
        }

        @Test
        void notWhileOneIsIncomplete() {
            recorded(at, 1, Severity.GENERAL);
            var draft = at.bench.keep(
                    Nonconformity.record(at.id(), 2, NonconformityText.NONE, RECORDER, at.bench.clock.instant()));
            refusing(this::close)
                    .by(INVALID, "nonconformities-incomplete")
                    .at("confirmed")
                    .saying(1, draft.label());
            assertThat(at.timeline()).isEmpty();
        }

        private void close() {
            at.bench.the(CloseOnSite.class).execute(lead, at.task(ASSESS_ON_SITE), "末次会议已召开");
        }
    }

    @Nested
    class TheTeamVerifies {

        private final RequestBench at = new RequestBench(RequestState.RECTIFY);
        private final Actor lead = at.lead("王建国");

        @BeforeEach
        void itIsHeld() {
            at.bench.tasks.give(at.task(VERIFY_CORRECTIONS), lead.account());
            recorded(at, 1, Severity.OBSERVATION);
        }

        @Test
        void allAreClosed() {
            judged(2, CorrectionVerdict.VERIFIED);
            verify(Outcome.CLOSED);
            assertThat(at.lastStep().action()).isEqualTo(StepAction.CORRECTIONS_VERIFIED);
            assertThat(at.bench.tasks.decisions(at.task(VERIFY_CORRECTIONS)).orElseThrow())
                    .containsEntry("verification", "CLOSED");
        }

        @Test
        void someGoBack() {
            judged(2, CorrectionVerdict.VERIFIED);
            judged(3, CorrectionVerdict.SENT_BACK);
            verify(Outcome.REOPENED);
            assertThat(at.lastStep().action()).isEqualTo(StepAction.CORRECTIONS_SENT_BACK);
            assertThat(at.bench.tasks.decisions(at.task(VERIFY_CORRECTIONS)).orElseThrow())
                    .containsEntry("verification", "REOPENED");
        }

        @Test
        void notWhileOneIsNotJudged() {
            judged(2, CorrectionVerdict.SENT_BACK);
            var corrected = recorded(at, 3, Severity.GENERAL);
            corrected.correct(CORRECTED, "陈立", at.bench.clock.instant());
            var open = recorded(at, 4, Severity.SEVERE);
            for (var outcome : Outcome.values()) {
                refusing(() -> verify(outcome))
                        .by(INVALID, "not-judged")
                        .at("outcome")
                        .saying(2, corrected.label() + " " + open.label());
            }
        }

        @Test
        void whatWasSentBackIsNotClosedAndWhatWasNotDoesNotGoBack() {
            var back = judged(2, CorrectionVerdict.SENT_BACK);
            refusing(() -> verify(Outcome.CLOSED))
                    .by(INVALID, "not-all-verified")
                    .at("outcome")
                    .saying(back.label());
            back.judge(CorrectionVerdict.VERIFIED, null, "王建国", at.bench.clock.instant());
            refusing(() -> verify(Outcome.REOPENED))
                    .by(INVALID, "nothing-sent-back")
                    .at("outcome");
        }

        private Nonconformity judged(int number, CorrectionVerdict verdict) {
            var found = recorded(at, number, Severity.GENERAL);
            found.correct(CORRECTED, "陈立", at.bench.clock.instant());
            found.judge(verdict, "无记录", "王建国", at.bench.clock.instant());
            return found;
        }

        private void verify(Outcome outcome) {
            at.bench.the(VerifyCorrections.class).execute(lead, at.task(VERIFY_CORRECTIONS), outcome, null);
        }
    }

    private static Nonconformity recorded(RequestBench at, int number, Severity severity) {
        return at.bench.keep(Nonconformity.record(
                at.id(),
                number,
                new NonconformityText("QMS-01-L1-1", severity, "岗位无培训记录", "应培训上岗"),
                RECORDER,
                at.bench.clock.instant()));
    }
}
