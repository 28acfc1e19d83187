package io.zhiheng.assessment.domain.answer;

import io.zhiheng.assessment.SelfAssessmentId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ReplacedStates extends Repository<ReplacedState, UUID> {

    ReplacedState save(ReplacedState state);

    /** Those that their writer has not taken note of yet. */
    @Query("""
            select r from ReplacedState r
            where r.selfAssessment = :#{#assessment.value()} and r.notedAt is null order by r.replacedAt""")
    List<ReplacedState> open(SelfAssessmentId assessment);

    @Query("select r from ReplacedState r where r.selfAssessment = :#{#assessment.value()} and r.id = :id")
    Optional<ReplacedState> find(SelfAssessmentId assessment, UUID id);
}
