package io.zhiheng.identity.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface PersonalTokens extends JpaRepository<PersonalToken, UUID> {

    Optional<PersonalToken> findByHash(String hash);

    @Modifying
    @Query("delete from PersonalToken token where token.account = :account")
    int deleteByAccount(UUID account);
}
