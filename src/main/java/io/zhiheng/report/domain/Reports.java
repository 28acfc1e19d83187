package io.zhiheng.report.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reports that were made. */
public interface Reports extends Repository<Report, UUID> {

    Report save(Report report);

    Optional<Report> findByNumber(String number);

    Optional<Report> findBySelfAssessmentAndRevision(UUID selfAssessment, int revision);

    Optional<Report> findFirstBySelfAssessmentAndEnterpriseOrderByRevisionDesc(UUID selfAssessment, UUID enterprise);

    @Query(value = "select nextval('report_number')", nativeQuery = true)
    long nextCount();
}
