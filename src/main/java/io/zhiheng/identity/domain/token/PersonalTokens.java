package io.zhiheng.identity.domain.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

public interface PersonalTokens extends JpaRepository<PersonalToken, UUID> {

    Optional<PersonalToken> findByHash(String hash);

    @Modifying
    @Query("delete from PersonalToken token where token.account = :account")
    int deleteByAccount(UUID account);

    int countByAccount(UUID account);

    Optional<PersonalToken> findByIdAndAccount(UUID id, UUID account);

    List<PersonalToken> findByAccountOrderByCreatedAtDesc(UUID account);

    /** Written once an hour at most, however often the program comes. */
    @Modifying
    @Transactional
    @Query("update PersonalToken token set token.lastUsed = :now"
            + " where token.id = :id and (token.lastUsed is null or token.lastUsed < :before)")
    void noteUse(UUID id, Instant now, Instant before);
}
