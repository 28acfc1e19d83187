package io.zhiheng.identity.domain.factor;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface SecondFactors extends JpaRepository<SecondFactor, UUID> {

    /** The same code sent twice at the same instant is looked at one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from SecondFactor f where f.account = :account")
    Optional<SecondFactor> lock(UUID account);
}
