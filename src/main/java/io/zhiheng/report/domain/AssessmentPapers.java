package io.zhiheng.report.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The assessment reports that were printed. */
public interface AssessmentPapers extends Repository<AssessmentPaper, UUID> {

    AssessmentPaper save(AssessmentPaper paper);

    boolean existsByRequestAndRound(UUID request, int round);

    Optional<AssessmentPaper> findByNumber(String number);

    Optional<AssessmentPaper> findFirstByRequestOrderByRoundDesc(UUID request);
}
