package io.zhiheng.request.domain;

import io.zhiheng.request.StepAction;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface StepRecords extends Repository<StepRecord, Long> {

    StepRecord save(StepRecord record);

    /** Oldest first. */
    @Query("select s from StepRecord s where s.request = :request order by s.id")
    List<StepRecord> ofRequest(UUID request);

    long countByRequestAndActionIn(UUID request, Collection<StepAction> actions);

    boolean existsByRequestAndActionAndAccount(UUID request, StepAction action, UUID account);
}
