package io.zhiheng.assessment.domain.rectification;

import io.zhiheng.assessment.SelfAssessmentId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface RectificationRounds extends Repository<RectificationRound, UUID> {

    RectificationRound save(RectificationRound round);

    @Query("select r from RectificationRound r where r.selfAssessment = :#{#assessment.value()} and r.endedAt is null")
    Optional<RectificationRound> open(SelfAssessmentId assessment);
}
