package io.zhiheng.conclusion.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface AssessmentReports extends Repository<AssessmentReport, UUID> {

    AssessmentReport save(AssessmentReport report);

    /** The one handed in last. */
    Optional<AssessmentReport> findFirstByRequestOrderByRoundDesc(UUID request);

    /** First one first. */
    @Query("select r from AssessmentReport r where r.request = :request order by r.round")
    List<AssessmentReport> ofRequest(UUID request);

    boolean existsByRequestAndObjectionNotNull(UUID request);
}
