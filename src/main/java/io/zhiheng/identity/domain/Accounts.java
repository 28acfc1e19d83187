package io.zhiheng.identity.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByNameKey(String nameKey);

    Optional<Account> findByMobile(String mobile);

    Optional<Account> findByEnterprise(UUID enterprise);

    boolean existsByNameKey(String nameKey);

    boolean existsByMobile(String mobile);
}
