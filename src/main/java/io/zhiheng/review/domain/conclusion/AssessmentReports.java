package io.zhiheng.review.domain.conclusion;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface AssessmentReports extends Repository<AssessmentReport, UUID> {

    AssessmentReport save(AssessmentReport report);

    /** The one handed in last. */
    Optional<AssessmentReport> findFirstByRequestOrderByRoundDesc(UUID request);

    boolean existsByRequestAndObjectionNotNull(UUID request);
}
