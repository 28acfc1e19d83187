package io.zhiheng.assessment.domain.answer;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.rating.Conformity;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the enterprise says to one clause. Its own version, so that people side by side never collide. */
@Entity
public class Answer {

    @Embeddable
    public record Key(UUID selfAssessment, String clause) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String firstLevel;
    private String secondLevel;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    private Conformity conformity;

    private String statement;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] evidence;

    private boolean carriedOver;
    private boolean answered;
    private String savedBy;
    private Instant savedAt;

    protected Answer() {}

    /** Version 0: nobody has said anything yet. */
    public static Answer blank(SelfAssessmentId assessment, String firstLevel, String secondLevel, String clause) {
        var answer = new Answer();
        answer.key = new Key(assessment.value(), clause);
        answer.firstLevel = firstLevel;
        answer.secondLevel = secondLevel;
        answer.statement = "";
        answer.evidence = new UUID[0];
        return answer;
    }

    /** Writes the answer down as this person's; what had been carried over is confirmed by that. */
    public void save(AnswerContent content, AnswerRule rule, String by, Instant now) {
        write(content, by, now);
        carriedOver = false;
        answered = rule.isAnswered(content);
    }

    /** Proposes last time's answer. It counts only when somebody confirms or changes it. */
    public void carryOver(AnswerContent content, String by, Instant now) {
        write(content, by, now);
        carriedOver = true;
        answered = false;
    }

    private void write(AnswerContent content, String by, Instant now) {
        conformity = content.conformity();
        statement = content.statement();
        evidence = content.evidence().stream().map(EvidenceId::value).toArray(UUID[]::new);
        savedBy = by;
        savedAt = now;
    }

    public AnswerContent content() {
        return new AnswerContent(
                conformity,
                statement,
                List.of(evidence).stream().map(EvidenceId::new).toList());
    }

    public String clause() {
        return key.clause();
    }

    public String firstLevel() {
        return firstLevel;
    }

    public String secondLevel() {
        return secondLevel;
    }

    /** Null until it is first stored, which is how Spring Data knows that it is new. */
    public Integer version() {
        return version;
    }

    public boolean isCarriedOver() {
        return carriedOver;
    }

    public boolean isAnswered() {
        return answered;
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
