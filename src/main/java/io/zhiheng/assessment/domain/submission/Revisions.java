package io.zhiheng.assessment.domain.submission;

import io.zhiheng.assessment.SelfAssessmentId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Revisions extends Repository<Revision, UUID> {

    Revision save(Revision revision);

    @Query("""
            select r from Revision r
            where r.selfAssessment = :#{#assessment.value()} and r.item = :item and r.closedAt is null""")
    Optional<Revision> open(SelfAssessmentId assessment, String item);

    @Query("select r from Revision r where r.selfAssessment = :#{#assessment.value()} and r.closedAt is null")
    List<Revision> open(SelfAssessmentId assessment);
}
