package io.zhiheng.identity.domain.proof;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface SignInLocks extends JpaRepository<SignInLock, String> {

    /** Locks the name until the transaction ends, so that tries are looked at one by one. */
    default SignInLock hold(String nameKey, Instant now) {
        take(nameKey, now);
        return findById(nameKey).orElseThrow();
    }

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into sign_in_lock (name_key, failures, first_failure_at, locks) values (:nameKey, 0, :now, 0)
            on conflict (name_key) do update set failures = sign_in_lock.failures""")
    void take(String nameKey, Instant now);

    @Modifying
    @Query("delete from SignInLock l where l.nameKey = :nameKey")
    void open(String nameKey);

    @Modifying
    @Query(
            "delete from SignInLock l where l.firstFailureAt < :time and (l.lockedUntil is null or l.lockedUntil < :time)")
    int forgetFailuresBefore(Instant time);
}
