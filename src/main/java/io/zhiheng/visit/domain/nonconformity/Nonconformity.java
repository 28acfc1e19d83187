package io.zhiheng.visit.domain.nonconformity;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something found on site. The team records it, the enterprise corrects it, the team verifies the correction. */
@Entity
public class Nonconformity {

    /** Where it stands: to be corrected (again), to be verified, or done with. */
    public enum State {
        OPEN,
        SENT_BACK,
        CORRECTED,
        VERIFIED,
        OBSERVED
    }

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID request;
    private int number;
    private String clause;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String description;
    private String requirement;
    private UUID account;
    private String recordedBy;
    private Instant recordedAt;
    private String cause;
    private String correction;
    private String action;
    private String correctedBy;
    private Instant correctedAt;

    @Enumerated(EnumType.STRING)
    private CorrectionVerdict verdict;

    private String verdictReason;
    private String verdictBy;
    private Instant verdictAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PastCorrection> past;

    protected Nonconformity() {}

    public static Nonconformity record(
            AssessmentRequestId request, int number, NonconformityText text, Actor by, Instant now) {
        var recorded = new Nonconformity();
        recorded.id = UUID.randomUUID();
        recorded.request = request.value();
        recorded.number = number;
        recorded.past = List.of();
        recorded.write(Correction.NONE);
        recorded.describe(text, by, now);
        return recorded;
    }

    public void describe(NonconformityText text, Actor by, Instant now) {
        clause = text.clause();
        severity = text.severity();
        description = text.description();
        requirement = text.requirement();
        account = by.account();
        recordedBy = by.personName();
        recordedAt = now;
    }

    /** Writes the correction down; one that was sent back is kept beside the new one. */
    public void correct(Correction text, String by, Instant now) {
        if (isSentBack()) {
            past = new ArrayList<>(past);
            past.add(new PastCorrection(correction(), correctedBy, correctedAt, verdictReason, verdictBy, verdictAt));
            verdict = null;
        }
        write(text);
        correctedBy = by;
        correctedAt = now;
    }

    private void write(Correction text) {
        cause = text.cause();
        correction = text.correction();
        action = text.action();
    }

    /** @param reason why it is sent back; may be null for what is verified */
    public void judge(CorrectionVerdict verdict, String reason, String by, Instant now) {
        this.verdict = verdict;
        this.verdictReason = reason;
        this.verdictBy = by;
        this.verdictAt = now;
    }

    public State state() {
        if (severity != null && !severity.needsCorrection()) {
            return State.OBSERVED;
        }
        if (verdict != null) {
            return verdict == CorrectionVerdict.VERIFIED ? State.VERIFIED : State.SENT_BACK;
        }
        return correction().missing().isEmpty() ? State.CORRECTED : State.OPEN;
    }

    /** Whether the enterprise has to do something before it can hand in. */
    public boolean lacksCorrection() {
        return state() == State.OPEN || state() == State.SENT_BACK;
    }

    public boolean isSentBack() {
        return verdict == CorrectionVerdict.SENT_BACK;
    }

    public boolean isVerified() {
        return verdict == CorrectionVerdict.VERIFIED;
    }

    public NonconformityText text() {
        return new NonconformityText(clause, severity, description, requirement);
    }

    public Correction correction() {
        return new Correction(cause, correction, action);
    }

    public UUID id() {
        return id;
    }

    /** Null until it is first stored, which is how Spring Data knows that it is new. */
    public Integer version() {
        return version;
    }

    public AssessmentRequestId request() {
        return new AssessmentRequestId(request);
    }

    public int number() {
        return number;
    }

    /** As people call it. */
    public String label() {
        return "NC-%02d".formatted(number);
    }

    /** Of who wrote it last; null where nobody knew which of two of one name that was. */
    public UUID account() {
        return account;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String correctedBy() {
        return correctedBy;
    }

    public Instant correctedAt() {
        return correctedAt;
    }

    /** Null while the current correction is not judged. */
    public CorrectionVerdict verdict() {
        return verdict;
    }

    public String verdictReason() {
        return verdictReason;
    }

    public String verdictBy() {
        return verdictBy;
    }

    public Instant verdictAt() {
        return verdictAt;
    }

    /** Corrections that were sent back, oldest first. */
    public List<PastCorrection> past() {
        return List.copyOf(past);
    }
}
