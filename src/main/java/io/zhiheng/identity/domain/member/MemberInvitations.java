package io.zhiheng.identity.domain.member;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface MemberInvitations extends Repository<MemberInvitation, UUID> {

    MemberInvitation save(MemberInvitation invitation);

    void delete(MemberInvitation invitation);

    Optional<MemberInvitation> findByCodeHash(String codeHash);

    /** The same, held: the link opens one account, however often it is used at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select invitation from MemberInvitation invitation where invitation.codeHash = :codeHash")
    Optional<MemberInvitation> hold(String codeHash);

    Optional<MemberInvitation> findByIdAndEnterprise(UUID id, UUID enterprise);

    List<MemberInvitation> findByEnterpriseOrderByInvitedAtDesc(UUID enterprise);
}
