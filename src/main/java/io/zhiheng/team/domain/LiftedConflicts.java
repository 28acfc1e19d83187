package io.zhiheng.team.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface LiftedConflicts extends Repository<LiftedConflict, Long> {

    LiftedConflict save(LiftedConflict lifted);

    List<LiftedConflict> findByRequestAndAccount(UUID request, UUID account);
}
