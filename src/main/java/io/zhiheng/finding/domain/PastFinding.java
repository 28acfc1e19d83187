package io.zhiheng.finding.domain;

import io.zhiheng.rating.Conformity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * What was found of a clause before the enterprise was asked to amend its answer, or before it was corrected later.
 * Never changed.
 */
@Entity
public class PastFinding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID request;
    private String clause;
    private Integer round;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private Conformity conformity;

    private String reason;
    private int revision;
    private int answerVersion;
    private String person;
    private Instant savedAt;

    protected PastFinding() {}

    PastFinding(Finding finding, Integer round) {
        this.request = finding.request();
        this.clause = finding.clause();
        this.round = round;
        this.verdict = finding.content().verdict();
        this.conformity = finding.content().conformity();
        this.reason = finding.content().reason();
        this.revision = finding.revision();
        this.answerVersion = finding.answerVersion();
        this.person = finding.person();
        this.savedAt = finding.savedAt();
    }

    public String clause() {
        return clause;
    }

    /** The round of rectification that it led to; null where it was corrected later. */
    public Integer round() {
        return round;
    }

    public FindingContent content() {
        return new FindingContent(verdict, conformity, reason);
    }

    public int revision() {
        return revision;
    }

    public int answerVersion() {
        return answerVersion;
    }

    public String person() {
        return person;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
