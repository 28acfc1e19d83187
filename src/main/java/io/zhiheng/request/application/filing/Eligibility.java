package io.zhiheng.request.application.filing;

import io.zhiheng.assessment.ReportState;
import io.zhiheng.assessment.SelfAssessmentStanding;
import io.zhiheng.assessment.SelfAssessmentStanding.Finished;
import io.zhiheng.assessment.SelfAssessmentStandings;
import io.zhiheng.platform.workflow.Starts;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.application.RequestStep;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.time.BeijingTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether an enterprise may ask for an assessment at all, before anything is typed. */
@Component
public class Eligibility {

    static final int VALID_MONTHS = 12;
    static final int PAUSE_MONTHS = 3;

    private final SelfAssessmentStandings standings;
    private final AssessmentRequests requests;
    private final Starts starts;
    private final Clock clock;

    Eligibility(SelfAssessmentStandings standings, AssessmentRequests requests, Starts starts, Clock clock) {
        this.starts = starts;
        this.standings = standings;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * @param refusal why not; null when nothing is in the way
     * @param latest the self-assessment that a request would carry; null if none is finished
     * @param unfinished whether the enterprise is filling in a newer one, which would not be carried
     */
    public record Ruling(RuleBroken refusal, Finished latest, boolean unfinished) {}

    /** @param own the request that is asked for, which is in nobody's way; null for a new one */
    public Ruling of(EnterpriseId enterprise, AssessmentRequestId own) {
        var others = requests.unfinished(enterprise.value(), RequestState.unfinished()).stream()
                .filter(request -> !request.id().equals(own))
                .toList();
        return of(enterprise, standings.of(enterprise), others);
    }

    /** The same for a new one, where it is known how far the enterprise is and what requests it has. */
    Ruling of(EnterpriseId enterprise, SelfAssessmentStanding standing, List<AssessmentRequest> others) {
        var refusal = another(others)
                .or(() -> pause(enterprise))
                .or(() -> unfit(standing.latest()))
                .or(this::stopped);
        return new Ruling(refusal.orElse(null), standing.latest(), standing.unfinished());
    }

    /** @throws RuleBroken conflict with the reason */
    public Finished require(EnterpriseId enterprise, AssessmentRequestId own) {
        var verdict = of(enterprise, own);
        if (verdict.refusal() != null) {
            throw verdict.refusal();
        }
        return verdict.latest();
    }

    private static Optional<RuleBroken> another(List<AssessmentRequest> others) {
        return others.stream()
                .filter(request -> request.state().isUnfinished())
                .findFirst()
                .map(request -> RuleBroken.conflict("review.rule.unfinished-request", request.number())
                        .with("request", request.id().toString()));
    }

    private Optional<RuleBroken> pause(EnterpriseId enterprise) {
        return requests.lastFailed(enterprise.value())
                .map(since -> BeijingTime.lastDayOf(BeijingTime.of(since).toLocalDate(), PAUSE_MONTHS))
                .filter(lastDay -> !today().isAfter(lastDay))
                .map(lastDay -> RuleBroken.conflict(
                        "review.rule.pause-after-not-passed",
                        lastDay.plusDays(1).toString()));
    }

    private Optional<RuleBroken> unfit(Finished latest) {
        if (latest == null) {
            return Optional.of(RuleBroken.conflict("review.rule.no-finished-self-assessment"));
        }
        if (!latest.barredBy().isEmpty()) {
            return Optional.of(
                    RuleBroken.conflict("review.rule.barred-by-ceiling", String.join(" ", latest.barredBy())));
        }
        if (latest.level() == 0) {
            return Optional.of(RuleBroken.conflict("review.rule.self-level-too-low", latest.levelName()));
        }
        if (latest.report() != ReportState.ISSUED) {
            return Optional.of(RuleBroken.conflict(
                    latest.report() == ReportState.FAILED
                            ? "review.rule.self-report-failed"
                            : "review.rule.self-report-not-issued"));
        }
        var finished = BeijingTime.of(latest.submittedAt()).toLocalDate();
        return BeijingTime.lastDayOf(finished, VALID_MONTHS).isBefore(today())
                ? Optional.of(RuleBroken.conflict("review.rule.self-assessment-expired", finished.toString()))
                : Optional.empty();
    }

    private Optional<RuleBroken> stopped() {
        return starts.stopped(RequestStep.PROCESS)
                .map(stop -> RuleBroken.conflict("platform.rule.process-stopped", stop.reason()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(BeijingTime.ZONE));
    }
}
