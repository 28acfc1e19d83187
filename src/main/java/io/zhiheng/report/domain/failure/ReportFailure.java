package io.zhiheng.report.domain.failure;

import io.zhiheng.assessment.SelfAssessmentId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * The report of this self-assessment could not be made, and nobody tries any more until an administrator asks for it.
 */
@Entity
@Table(name = "report_failure")
public class ReportFailure {

    @Id
    private UUID selfAssessment;

    private Instant failedAt;

    protected ReportFailure() {}

    public ReportFailure(SelfAssessmentId selfAssessment, Instant failedAt) {
        this.selfAssessment = selfAssessment.value();
        this.failedAt = failedAt;
    }
}
