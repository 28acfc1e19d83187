package io.zhiheng.team.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface LiftedConflicts extends Repository<LiftedConflict, Long> {

    LiftedConflict save(LiftedConflict lifted);

    /** Of everybody, oldest first. */
    @Query("select l from LiftedConflict l where l.request = :request order by l.id")
    List<LiftedConflict> ofRequest(UUID request);

    List<LiftedConflict> findByRequestIn(Collection<UUID> requests);

    /** Oldest first. */
    @Query("select l from LiftedConflict l where l.request = :request and l.account = :account order by l.id")
    List<LiftedConflict> of(UUID request, UUID account);
}
