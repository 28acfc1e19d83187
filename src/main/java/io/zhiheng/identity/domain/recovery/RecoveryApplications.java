package io.zhiheng.identity.domain.recovery;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface RecoveryApplications extends Repository<RecoveryApplication, UUID> {

    RecoveryApplication save(RecoveryApplication application);

    Optional<RecoveryApplication> findById(UUID id);

    Optional<RecoveryApplication> findByNumber(String number);

    Optional<RecoveryApplication> findByObjectionHash(String hash);

    Optional<RecoveryApplication> findFirstByAccountAndState(UUID account, RecoveryState state);

    boolean existsByWishMobileAndStateIn(String mobile, Collection<RecoveryState> states);

    long countByStateIn(Collection<RecoveryState> states);

    /** Held, so that of two who decide at the same instant one sees what the other did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from RecoveryApplication a where a.id = :id")
    Optional<RecoveryApplication> hold(UUID id);

    @Query(
            "select a.id from RecoveryApplication a where a.state = :state and a.effectiveAt <= :now order by a.effectiveAt")
    List<UUID> due(RecoveryState state, Instant now);

    @Query("select a.id from RecoveryApplication a where a.endedAt <= :before and a.papersForgottenAt is null")
    List<UUID> endedBefore(Instant before);

    @Query(
            "select a from RecoveryApplication a where a.state in :states and (a.number like :words escape '!' "
                    + "or a.wish.accountTyped like :words escape '!' or a.wish.enterpriseName like :words escape '!' or a.wish.mobile = :mobile)")
    Page<RecoveryApplication> found(Collection<RecoveryState> states, String words, String mobile, Pageable paging);
}
