package io.zhiheng.report.domain.failure;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The self-assessments whose report failed for good. */
public interface ReportFailures extends Repository<ReportFailure, UUID> {

    ReportFailure save(ReportFailure failure);

    boolean existsById(UUID selfAssessment);

    void deleteById(UUID selfAssessment);
}
