package io.zhiheng.administration.domain.effect;

import io.zhiheng.shared.NotFound;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface TableEffects extends Repository<TableEffect, UUID> {

    TableEffect saveAndFlush(TableEffect effect);

    Optional<TableEffect> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from TableEffect e where e.id = :id")
    Optional<TableEffect> lock(UUID id);

    /** Newest first. */
    @Query("select e from TableEffect e where e.subject = :subject order by e.askedAt desc, e.id")
    List<TableEffect> of(String subject, Limit most);

    @Query("select e.id from TableEffect e where e.state = RUNNING order by e.askedAt")
    List<UUID> running();

    default TableEffect forChange(UUID id) {
        return lock(id).orElseThrow(() -> new NotFound("table-effect", id));
    }
}
