package io.zhiheng.identity.domain;

import io.zhiheng.shared.Role;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByNameKey(String nameKey);

    Optional<Account> findByMobile(String mobile);

    Optional<Account> findByEnterprise(UUID enterprise);

    Optional<Account> findByIdAndMemberOf(UUID id, UUID enterprise);

    List<Account> findByMemberOfAndClosedAtIsNullOrderByCreatedAt(UUID enterprise);

    boolean existsByNameKey(String nameKey);

    boolean existsByMobile(String mobile);

    @Query("select account from Account account where :role member of account.roles and account.closedAt is null "
            + "and account.lockedAt is null order by account.nameKey")
    List<Account> openWithRole(Role role);

    /** The same, held: who takes one of them out at the same instant sees who is left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select account from Account account where :role member of account.roles and account.closedAt is null "
            + "and account.lockedAt is null order by account.nameKey")
    List<Account> holdOpenWithRole(Role role);

    /** Staff of the platform itself, of no institution. */
    @Query("select account from Account account where account.enterprise is null and account.memberOf is null "
            + "and account.institution is null and account.closedAt is null order by account.nameKey")
    List<Account> openOfPlatform();
}
