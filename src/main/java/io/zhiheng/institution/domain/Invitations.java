package io.zhiheng.institution.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Invitations extends JpaRepository<Invitation, UUID> {

    Optional<Invitation> findByCodeHash(String codeHash);

    /** Two who open the same link at the same instant come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.codeHash = :codeHash")
    Optional<Invitation> lock(String codeHash);

    List<Invitation> findByMember(UUID member);

    List<Invitation> findByMemberInOrderBySentAt(Collection<UUID> members);
}
