package io.zhiheng.review.domain;

import io.zhiheng.review.StepAction;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.UUID;

public interface StepRecords extends Repository<StepRecord, Long> {

    StepRecord save(StepRecord record);

    /** Oldest first. */
    @Query("select s from StepRecord s where s.request = :request order by s.id")
    List<StepRecord> ofRequest(UUID request);

    long countByRequestAndAction(UUID request, StepAction action);

    boolean existsByRequestAndActionAndAccount(UUID request, StepAction action, UUID account);
}
