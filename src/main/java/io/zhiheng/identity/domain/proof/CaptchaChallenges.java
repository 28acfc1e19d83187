package io.zhiheng.identity.domain.proof;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface CaptchaChallenges extends JpaRepository<CaptchaChallenge, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CaptchaChallenge c where c.id = :id")
    Optional<CaptchaChallenge> lock(UUID id);

    /** Draws anew under the same id: the earlier answer no longer counts. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into captcha_challenge (id, answer, expires_at, message_sent) values (:id, :answer, :expiresAt, false)
            on conflict (id) do update set answer = :answer, expires_at = :expiresAt, message_sent = false""")
    void draw(UUID id, String answer, Instant expiresAt);

    @Modifying
    @Query("delete from CaptchaChallenge c where c.expiresAt < :time")
    int forgetExpiredBefore(Instant time);
}
