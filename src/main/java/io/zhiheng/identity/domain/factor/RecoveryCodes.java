package io.zhiheng.identity.domain.factor;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface RecoveryCodes extends JpaRepository<RecoveryCode, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<RecoveryCode> findByAccountAndHash(UUID account, String hash);

    @Query("select count(c) from RecoveryCode c where c.account = :account and c.usedAt is null")
    int left(UUID account);

    @Modifying
    @Query("delete from RecoveryCode c where c.account = :account")
    void forget(UUID account);
}
