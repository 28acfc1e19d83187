package io.zhiheng.certificate.application;

import static io.zhiheng.certificate.application.CertificateStep.CURE_SUSPENSION;
import static io.zhiheng.certificate.application.CertificateStep.SUPERVISE_CERTIFICATE;
import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.CONFLICT;
import static io.zhiheng.shared.RuleBroken.Kind.FORBIDDEN;
import static io.zhiheng.shared.RuleBroken.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.certificate.Certificate.State;
import io.zhiheng.certificate.domain.CertificateChange;
import io.zhiheng.certificate.domain.CertificateChange.Cause;
import io.zhiheng.certificate.domain.IssuedCertificate;
import io.zhiheng.certificate.domain.IssuedCertificate.Content;
import io.zhiheng.certificate.domain.IssuedCertificate.Issuer;
import io.zhiheng.certificate.domain.IssuedCertificate.Term;
import io.zhiheng.certificate.domain.Surveillance;
import io.zhiheng.certificate.domain.Surveillance.Outcome;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.RequestBench;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import io.zhiheng.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateLifeTest {

    private static final String REASON = "停产整顿，产品质量无法保证。";

    private final RequestBench at = new RequestBench(RequestState.CERTIFIED);
    private IssuedCertificate certificate;

    @BeforeEach
    void aCertificateIsInForce() {
        at.request.assessed(3);
        var now = at.bench.clock.instant();
        certificate = IssuedCertificate.issue(
                at.request,
                new Content("91990000MA0PG0058D", "优秀级", "闸阀的制造"),
                new Issuer(RequestBench.INSTITUTION, "质衡评估中心", "HD"),
                Year.of(2026),
                1,
                new Term(now, now.plus(Duration.ofDays(1096)), now.plus(Duration.ofDays(365))));
        certificate.become(State.VALID, Cause.ISSUED, Attribution.SYSTEM, null, now);
        at.bench.keep(certificate);
    }

    @Test
    void suspendedOutsideASurveillanceTheProcessHearsIt() {
        at.bench.processes.await(SuspendCertificate.MESSAGE, at.id());
        suspend(REASON);
        assertBecame(State.SUSPENDED, Cause.SUSPENDED, StepAction.CERTIFICATE_SUSPENDED);
        assertThat(at.lastStep().reason()).isEqualTo(REASON);
        assertThat(at.bench.processes.sent()).containsExactly(SuspendCertificate.MESSAGE + " " + at.id());
    }

    @Test
    void suspendedDuringASurveillanceThatIsItsOutcome() {
        var surveillance = underSurveillance();
        at.bench.tasks.open(at.task(SUPERVISE_CERTIFICATE), at.assessor("唐若谷").account());
        suspend(REASON);
        assertBecame(State.SUSPENDED, Cause.SUSPENDED, StepAction.CERTIFICATE_SUSPENDED);
        assertThat(surveillance.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(surveillance.findings()).isEqualTo(REASON);
        assertThat(at.bench.tasks.decisions(at.task(SUPERVISE_CERTIFICATE)).orElseThrow())
                .containsEntry("surveillance", "FAILED");
        assertThat(at.bench.processes.sent()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"SUSPENDED", "REVOKED", "EXPIRED"})
    void onlyAValidOneIsSuspended(State state) {
        become(state);
        refusing(() -> suspend(REASON)).by(CONFLICT, "certificate-not-valid");
    }

    @Test
    void onlyManagersWithoutAConflictSuspendAndSayWhy() {
        var lead = at.lead("王建国");
        refusing(() -> at.bench.the(SuspendCertificate.class).execute(lead, at.id(), REASON))
                .by(FORBIDDEN, "managers-only");
        refusing(() -> suspend("停产整顿中")).by(INVALID, "reason-too-short").at("reason");
        at.conflict("LED-BEFORE", "近亲属任职");
        refusing(() -> suspend(REASON)).by(CONFLICT, "certificate-conflict").saying("近亲属任职");
        assertThat(certificate.state()).isEqualTo(State.VALID);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"VALID", "SUSPENDED"})
    void revokedForGood(State state) {
        become(state);
        var surveillance = underSurveillance();
        at.bench.processes.await(RevokeCertificate.MESSAGE, at.id());
        revoke(REASON);
        assertBecame(State.REVOKED, Cause.REVOKED, StepAction.CERTIFICATE_REVOKED);
        assertThat(surveillance.outcome()).as("ends with it").isEqualTo(Outcome.FAILED);
        assertThat(at.bench.processes.sent()).containsExactly(RevokeCertificate.MESSAGE + " " + at.id());
    }

    @Test
    void revokedWithoutASurveillanceConcludesNone() {
        at.bench.processes.await(RevokeCertificate.MESSAGE, at.id());
        revoke(REASON);
        assertThat(certificate.state()).isEqualTo(State.REVOKED);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"REVOKED", "EXPIRED"})
    void whatHasEndedIsNotRevoked(State state) {
        become(state);
        refusing(() -> revoke(REASON)).by(CONFLICT, "certificate-ended");
    }

    @Test
    void onlyManagersWithoutAConflictRevokeAndSayWhy() {
        var lead = at.lead("王建国");
        refusing(() -> at.bench.the(RevokeCertificate.class).execute(lead, at.id(), REASON))
                .by(FORBIDDEN, "managers-only");
        refusing(() -> revoke(" ")).by(INVALID, "reason-too-short").at("reason");
        at.conflict("LED-BEFORE", "近亲属任职");
        refusing(() -> revoke(REASON)).by(CONFLICT, "certificate-conflict");
    }

    @Test
    void aSurveillanceThatIsPassedLeavesItValid() {
        var surveillance = held();
        supervise(Outcome.PASSED, "体系运行有效");
        assertThat(surveillance.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(surveillance.person()).isEqualTo("沈知行");
        assertThat(certificate.state()).isEqualTo(State.VALID);
        assertThat(at.lastStep().action()).isEqualTo(StepAction.SURVEILLANCE_PASSED);
        assertThat(at.bench.tasks.decisions(at.task(SUPERVISE_CERTIFICATE)).orElseThrow())
                .containsEntry("surveillance", "PASSED");
    }

    @Test
    void oneThatIsNotPassedSuspendsIt() {
        held();
        supervise(Outcome.FAILED, "内审未开展");
        assertBecame(State.SUSPENDED, Cause.SURVEILLANCE_FAILED, StepAction.SURVEILLANCE_FAILED);
        assertThat(at.bench.tasks.decisions(at.task(SUPERVISE_CERTIFICATE)).orElseThrow())
                .containsEntry("surveillance", "FAILED");
    }

    @Test
    void nobodySaysThatHeMissedItOrLeavesOutWhatHeFound() {
        held();
        refusing(() -> supervise(Outcome.MISSED, "体系运行有效"))
                .by(INVALID, "choice-unknown")
                .at("outcome");
        refusing(() -> supervise(Outcome.PASSED, "有效"))
                .by(INVALID, "reason-too-short")
                .at("findings");
        at.conflict("LED-BEFORE", "近亲属任职");
        refusing(() -> supervise(Outcome.PASSED, "体系运行有效")).by(CONFLICT, "certificate-conflict");
    }

    @Test
    void withoutASurveillanceThereIsNothingToConclude() {
        assertThatThrownBy(() -> supervise(Outcome.PASSED, "体系运行有效")).isInstanceOf(NotFound.class);
    }

    @Test
    void aMissedSurveillanceSuspendsIt() {
        var surveillance = underSurveillance();
        age(AgeCertificate.Moment.SURVEILLANCE_MISSED);
        assertThat(surveillance.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(surveillance.person()).isNull();
        assertBecame(State.SUSPENDED, Cause.SURVEILLANCE_MISSED, StepAction.SURVEILLANCE_MISSED);
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPENSION_UNCURED, REVOKED, NOT_CURED, CERTIFICATE_REVOKED",
        "EXPIRED, EXPIRED, EXPIRED, CERTIFICATE_EXPIRED"
    })
    void timeEndsIt(AgeCertificate.Moment moment, State state, Cause cause, StepAction action) {
        age(moment);
        assertBecame(state, cause, action);
        assertThat(at.lastStep().side()).isEqualTo(Attribution.Side.SYSTEM);
    }

    @Test
    void oneThatIsCuredIsValidAgain() {
        become(State.SUSPENDED);
        at.bench.tasks.open(at.task(CURE_SUSPENSION), at.manager.account());
        refusing(() -> cure(CureSuspension.Outcome.CURED, "恢复"))
                .by(INVALID, "reason-too-short")
                .at("reason");
        cure(CureSuspension.Outcome.CURED, "整改已完成");
        assertBecame(State.VALID, Cause.CURED, StepAction.CERTIFICATE_RESTORED);
        assertThat(at.bench.tasks.decisions(at.task(CURE_SUSPENSION)).orElseThrow())
                .containsEntry("cure", "CURED");
    }

    @Test
    void oneThatIsNotIsRevoked() {
        become(State.SUSPENDED);
        at.bench.tasks.open(at.task(CURE_SUSPENSION), at.manager.account());
        cure(CureSuspension.Outcome.REVOKED, "未按期整改");
        assertBecame(State.REVOKED, Cause.REVOKED, StepAction.CERTIFICATE_REVOKED);
        at.conflict("LED-BEFORE", "近亲属任职");
        refusing(() -> cure(CureSuspension.Outcome.CURED, "整改已完成")).by(CONFLICT, "certificate-conflict");
    }

    @Test
    void aYearAfterTheIssueItIsLookedAtAndTheNextIsCountedFromThen() {
        var due = certificate.nextSurveillance();
        at.bench.with(CertificateTerms.class, new CertificateTerms(null) {
            @Override
            Instant surveillance(Instant issued, int ordinal, Instant expires) {
                return issued.plus(Duration.ofDays(365L * ordinal));
            }
        });
        at.bench.the(AgeCertificate.class).execute(at.id(), AgeCertificate.Moment.SURVEILLANCE_DUE);
        var first = at.bench.kept(Surveillance.class).get(0);
        assertThat(first.ordinal()).isEqualTo(1);
        assertThat(first.dueAt()).isEqualTo(due);
        assertThat(certificate.nextSurveillance())
                .isEqualTo(certificate.issuedAt().plus(Duration.ofDays(730)));
        assertThat(at.lastStep().action()).isEqualTo(StepAction.SURVEILLANCE_DUE);
    }

    private void cure(CureSuspension.Outcome outcome, String reason) {
        at.bench.the(CureSuspension.class).execute(at.manager, at.id(), outcome, reason);
    }

    private void assertBecame(State state, Cause cause, StepAction action) {
        assertThat(certificate.state()).isEqualTo(state);
        var changes = at.bench.kept(CertificateChange.class);
        assertThat(changes.get(changes.size() - 1).cause()).isEqualTo(cause);
        assertThat(at.lastStep().action()).isEqualTo(action);
    }

    private Surveillance underSurveillance() {
        var passed = at.bench.keep(Surveillance.due(certificate.id(), 1, at.bench.clock.instant()));
        passed.conclude(Outcome.PASSED, "去年", Attribution.of(at.manager), at.bench.clock.instant());
        return at.bench.keep(Surveillance.due(certificate.id(), 2, at.bench.clock.instant()));
    }

    private Surveillance held() {
        at.bench.tasks.open(at.task(SUPERVISE_CERTIFICATE), at.manager.account());
        return underSurveillance();
    }

    private void become(State state) {
        certificate.become(state, Cause.SUSPENDED, Attribution.SYSTEM, null, at.bench.clock.instant());
    }

    private void age(AgeCertificate.Moment moment) {
        at.bench.with(CertificateTerms.class, new CertificateTerms(null));
        at.bench.the(AgeCertificate.class).execute(at.id(), moment);
    }

    private void suspend(String reason) {
        at.bench.the(SuspendCertificate.class).execute(at.manager, at.id(), reason);
    }

    private void revoke(String reason) {
        at.bench.the(RevokeCertificate.class).execute(at.manager, at.id(), reason);
    }

    private void supervise(Outcome outcome, String findings) {
        at.bench.the(SuperviseCertificate.class).execute(at.manager, at.id(), outcome, findings);
    }
}
