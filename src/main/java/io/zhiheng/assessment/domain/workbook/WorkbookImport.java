package io.zhiheng.assessment.domain.workbook;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.time.BeijingTime;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A workbook that was sent, and what it would change. Nothing of it is written before somebody applies it. */
@Entity
public class WorkbookImport {

    public static final Duration KEPT = Duration.ofMinutes(30);

    @Id
    private UUID id;

    private UUID selfAssessment;
    private String fileName;
    private String rows;
    private String importedBy;
    private Instant importedAt;
    private String appliedBy;
    private Instant appliedAt;
    private Integer written;

    protected WorkbookImport() {}

    /** @param rows as JSON */
    public static WorkbookImport of(SelfAssessmentId assessment, String fileName, String rows, String by, Instant now) {
        var sent = new WorkbookImport();
        sent.id = UUID.randomUUID();
        sent.selfAssessment = assessment.value();
        sent.fileName = fileName;
        sent.rows = rows;
        sent.importedBy = by;
        sent.importedAt = now;
        return sent;
    }

    /** @throws RuleBroken {@code workbook-applied} */
    public void requireOpen() {
        if (appliedAt != null) {
            throw RuleBroken.conflict("assessment.rule.workbook-applied", appliedBy, BeijingTime.minute(appliedAt));
        }
    }

    /** @param rows how many were written */
    public void apply(int rows, String by, Instant now) {
        requireOpen();
        written = rows;
        appliedBy = by;
        appliedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public String rows() {
        return rows;
    }

    public String importedBy() {
        return importedBy;
    }

    public Instant importedAt() {
        return importedAt;
    }

    public Instant keptUntil() {
        return importedAt.plus(KEPT);
    }

    /** Null while it is not applied. */
    public String appliedBy() {
        return appliedBy;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public Integer written() {
        return written;
    }
}
