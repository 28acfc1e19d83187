package io.zhiheng.assessment.domain;

import io.zhiheng.assessment.ReportState;
import io.zhiheng.assessment.SelfAssessmentEnded;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.rating.Rating;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.time.BeijingTime;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** One run through the catalogue by one enterprise. What its people write lies in aggregates of its own. */
@Entity
public class SelfAssessment {

    /** Where it stands; FILLING is the only one in which anything may be written. */
    public enum State {
        FILLING(null),
        SUBMITTED("assessment.rule.already-submitted"),
        ABANDONED("assessment.rule.already-abandoned"),
        EXPIRED("assessment.rule.already-expired"),
        /** By the platform, for a reason. */
        ENDED("assessment.rule.already-ended");

        private final String refusal;

        State(String refusal) {
            this.refusal = refusal;
        }
    }

    @Id
    private UUID id;

    private UUID enterprise;
    private String edition;
    private String scheme;
    private int statisticalYear;

    @Enumerated(EnumType.STRING)
    private State state;

    private String lastPlace;
    private String startedBy;
    private Instant startedAt;
    private String endedBy;
    private Instant endedAt;
    private String endReason;
    private Integer level;
    private String score;
    private boolean limited;

    @Enumerated(EnumType.STRING)
    private ReportState reportState;

    private String reportNumber;

    protected SelfAssessment() {}

    /** Pins the edition and the rating scheme that are current now. The figures asked for are last year's. */
    public static SelfAssessment start(EnterpriseId enterprise, String edition, String scheme, String by, Instant now) {
        var assessment = new SelfAssessment();
        assessment.id = SelfAssessmentId.next().value();
        assessment.enterprise = enterprise.value();
        assessment.edition = edition;
        assessment.scheme = scheme;
        assessment.statisticalYear = now.atOffset(ZoneOffset.ofHours(8)).getYear() - 1;
        assessment.state = State.FILLING;
        assessment.startedBy = by;
        assessment.startedAt = now;
        assessment.reportState = ReportState.NONE;
        return assessment;
    }

    /** @throws RuleBroken {@code already-submitted}, {@code already-abandoned} or {@code already-expired} */
    public void requireFilling() {
        if (state != State.FILLING) {
            throw RuleBroken.conflict(state.refusal, String.valueOf(endedBy), BeijingTime.minute(endedAt));
        }
    }

    public boolean isSubmitted() {
        return state == State.SUBMITTED;
    }

    public SelfAssessmentSubmitted submit(String by, Instant now) {
        end(State.SUBMITTED, null, by, now);
        reportState = ReportState.PENDING;
        return new SelfAssessmentSubmitted(id(), enterprise());
    }

    public SelfAssessmentAbandoned abandon(String reason, String by, Instant now) {
        end(State.ABANDONED, reason, by, now);
        return new SelfAssessmentAbandoned(id(), enterprise(), reason);
    }

    public void expire(Instant now) {
        end(State.EXPIRED, null, null, now);
    }

    public SelfAssessmentEnded endByPlatform(String reason, String by, Instant now) {
        end(State.ENDED, reason, by, now);
        return new SelfAssessmentEnded(id(), enterprise(), reason);
    }

    private void end(State end, String reason, String by, Instant now) {
        requireFilling();
        state = end;
        endReason = reason;
        endedBy = by;
        endedAt = now;
    }

    /**
     * Lists show level and score, and whether a ceiling took the level down; the whole rating lies with the submission.
     */
    public void rated(Rating.Overall overall) {
        level = overall.level();
        score = overall.score();
        limited = overall.limited();
    }

    public void reportIssued(String number) {
        reportState = ReportState.ISSUED;
        reportNumber = number;
    }

    public void reportFailed() {
        if (reportState == ReportState.PENDING) {
            reportState = ReportState.FAILED;
        }
    }

    public SelfAssessmentId id() {
        return new SelfAssessmentId(id);
    }

    public EnterpriseId enterprise() {
        return new EnterpriseId(enterprise);
    }

    public String edition() {
        return edition;
    }

    public String scheme() {
        return scheme;
    }

    public int statisticalYear() {
        return statisticalYear;
    }

    public State state() {
        return state;
    }

    public String startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Null while it runs and when it expired. */
    public String endedBy() {
        return endedBy;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String endReason() {
        return endReason;
    }

    /** Null without a result. */
    public Integer level() {
        return level;
    }

    public String score() {
        return score;
    }

    public boolean isLimited() {
        return limited;
    }

    public ReportState reportState() {
        return reportState;
    }

    public String reportNumber() {
        return reportNumber;
    }

    /** Path of the page on which somebody worked last; null for none. */
    public String lastPlace() {
        return lastPlace;
    }
}
