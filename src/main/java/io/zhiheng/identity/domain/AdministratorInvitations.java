package io.zhiheng.identity.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface AdministratorInvitations extends JpaRepository<AdministratorInvitation, UUID> {

    Optional<AdministratorInvitation> findByCodeHash(String codeHash);

    /** The link opened twice at the same instant is looked at one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from AdministratorInvitation i where i.codeHash = :codeHash")
    Optional<AdministratorInvitation> lock(String codeHash);
}
