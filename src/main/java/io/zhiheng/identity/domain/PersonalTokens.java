package io.zhiheng.identity.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PersonalTokens extends JpaRepository<PersonalToken, UUID> {

    Optional<PersonalToken> findByHash(String hash);
}
