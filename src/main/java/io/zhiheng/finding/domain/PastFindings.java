package io.zhiheng.finding.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PastFindings extends Repository<PastFinding, Long> {

    PastFinding save(PastFinding finding);

    /** Oldest first. */
    @Query("select p from PastFinding p where p.request = :request order by p.id")
    List<PastFinding> of(UUID request);
}
