package io.zhiheng.identity.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface SignInLocks extends JpaRepository<SignInLock, String> {

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into sign_in_lock (name_key, failures, first_failure_at, locks) values (:nameKey, 0, :now, 0)
            on conflict do nothing""")
    void begin(String nameKey, Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from SignInLock l where l.nameKey = :nameKey")
    Optional<SignInLock> lock(String nameKey);

    @Query("select l.lockedUntil from SignInLock l where l.nameKey = :nameKey")
    Optional<Instant> closedUntil(String nameKey);

    @Modifying
    @Query("delete from SignInLock l where l.nameKey = :nameKey")
    void open(String nameKey);

    @Modifying
    @Query("delete from SignInLock l where l.firstFailureAt < :time and (l.lockedUntil is null or l.lockedUntil < :time)")
    int forgetFailuresBefore(Instant time);
}
