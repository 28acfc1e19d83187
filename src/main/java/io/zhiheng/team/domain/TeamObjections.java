package io.zhiheng.team.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Objections by the id of their request. */
public interface TeamObjections extends Repository<TeamObjection, UUID> {

    TeamObjection save(TeamObjection objection);

    List<TeamObjection> findByRequestIn(Collection<UUID> requests);

    Optional<TeamObjection> findById(UUID request);
}
