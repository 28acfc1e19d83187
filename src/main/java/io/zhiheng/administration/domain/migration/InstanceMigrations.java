package io.zhiheng.administration.domain.migration;

import io.zhiheng.shared.NotFound;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface InstanceMigrations extends Repository<InstanceMigration, UUID> {

    InstanceMigration save(InstanceMigration migration);

    Optional<InstanceMigration> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from InstanceMigration m where m.id = :id")
    Optional<InstanceMigration> lock(UUID id);

    @Query("select m from InstanceMigration m order by m.proposedAt desc, m.id")
    Page<InstanceMigration> newest(Pageable page);

    /** Oldest first. */
    @Query("select m.id from InstanceMigration m where m.state in (CHECKING, RUNNING) order by m.proposedAt")
    List<UUID> atWork();

    default InstanceMigration forChange(UUID id) {
        return lock(id).orElseThrow(() -> new NotFound("migration", id));
    }
}
