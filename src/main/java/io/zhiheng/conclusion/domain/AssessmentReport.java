package io.zhiheng.conclusion.domain;

import io.zhiheng.rating.Rating;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.domain.AssessmentRequest;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What the lead handed in: words, and everything the level follows from, as it stood that moment. An objection or a
 * return leads to a further round and leaves this one as it is.
 */
@Entity
public class AssessmentReport {

    @Id
    private UUID id;

    private UUID request;
    private int round;
    private int revision;
    private String edition;
    private String scheme;
    private String summary;
    private String strengths;
    private String improvements;
    private int level;
    private String levelName;
    private int appliedLevel;
    private int levelToCertify;

    @JdbcTypeCode(SqlTypes.JSON)
    private Rating self;

    @JdbcTypeCode(SqlTypes.JSON)
    private Rating assessed;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<JudgedClause> clauses;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<JudgedParameter> parameters;

    private UUID account;
    private String writtenBy;
    private Instant writtenAt;
    private String objection;
    private String objectedBy;
    private Instant objectedAt;

    protected AssessmentReport() {}

    /** The lead's own words. */
    public record Text(String summary, String strengths, String improvements) {}

    /**
     * What the level follows from.
     *
     * @param self the rating that the self-assessment was submitted with
     * @param assessed by the same tables from the judgement
     */
    public record Basis(String edition, String scheme, Judgement judgement, Rating self, Rating assessed) {}

    public static AssessmentReport write(
            AssessmentRequest request, int round, Text words, Basis basis, Attribution by, Instant now) {
        var report = new AssessmentReport();
        report.id = UUID.randomUUID();
        report.request = request.id().value();
        report.round = round;
        report.revision = basis.judgement().revision();
        report.edition = basis.edition();
        report.scheme = basis.scheme();
        report.summary = words.summary();
        report.strengths = words.strengths();
        report.improvements = words.improvements();
        report.self = basis.self();
        report.assessed = basis.assessed();
        report.level = basis.assessed().overall().level();
        report.levelName = basis.assessed().overall().name();
        report.appliedLevel = request.appliedLevel();
        report.levelToCertify = Math.min(report.appliedLevel, report.level);
        report.clauses = basis.judgement().clauses();
        report.parameters = basis.judgement().parameters();
        report.account = by.account();
        report.writtenBy = by.name();
        report.writtenAt = now;
        return report;
    }

    public void objectTo(String reason, String by, Instant now) {
        objection = reason;
        objectedBy = by;
        objectedAt = now;
    }

    /** Below the lowest level nothing can be certified. */
    public boolean isCertifiable() {
        return level > 0;
    }

    /** Whether the enterprise would get less than it applied for, which it may decline. */
    public boolean isLowerThanApplied() {
        return levelToCertify < appliedLevel;
    }

    public UUID request() {
        return request;
    }

    /** 1 for the first report of the request. */
    public int round() {
        return round;
    }

    public int revision() {
        return revision;
    }

    public String edition() {
        return edition;
    }

    public String scheme() {
        return scheme;
    }

    public Text words() {
        return new Text(summary, strengths, improvements);
    }

    /** 0 to 5, as assessed. */
    public int level() {
        return level;
    }

    public String levelName() {
        return levelName;
    }

    public int appliedLevel() {
        return appliedLevel;
    }

    /** The lower of applied and assessed level; 0 when it cannot be certified. */
    public int levelToCertify() {
        return levelToCertify;
    }

    public Rating self() {
        return self;
    }

    public Rating assessed() {
        return assessed;
    }

    public List<JudgedClause> clauses() {
        return clauses;
    }

    public List<JudgedParameter> parameters() {
        return parameters;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Null unless the enterprise objected to this round. */
    public String objection() {
        return objection;
    }

    public String objectedBy() {
        return objectedBy;
    }

    public Instant objectedAt() {
        return objectedAt;
    }
}
