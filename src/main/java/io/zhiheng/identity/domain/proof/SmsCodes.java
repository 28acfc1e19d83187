package io.zhiheng.identity.domain.proof;

import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface SmsCodes extends JpaRepository<SmsCode, UUID> {

    /** The newest; locked, so that guesses made at the same instant are counted one by one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SmsCode> findFirstByMobileAndPurposeOrderByCreatedAtDesc(String mobile, Purpose purpose);

    /** Requests for one mobile at the same instant are taken one after the other, so that each is counted. */
    @Query(nativeQuery = true, value = "select cast(pg_advisory_xact_lock(hashtextextended(:mobile, 0)) as text)")
    String hold(String mobile);

    @Query("select max(c.createdAt) from SmsCode c where c.mobile = :mobile and c.purpose = :purpose")
    Optional<Instant> lastSentAt(String mobile, Purpose purpose);

    int countByMobileAndCreatedAtAfter(String mobile, Instant time);

    @Modifying
    @Query("delete from SmsCode c where c.createdAt < :time")
    int forgetCreatedBefore(Instant time);
}
