package io.zhiheng.notification.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that anybody was told. */
public interface Notices extends Repository<Notice, UUID> {

    Notice save(Notice notice);

    Optional<Notice> findByIdAndRecipient(UUID id, UUID recipient);

    Page<Notice> findByRecipientOrderByCreatedAtDescId(UUID recipient, Pageable page);

    Page<Notice> findByRecipientAndReadAtIsNullOrderByCreatedAtDescId(UUID recipient, Pageable page);

    @Query("select notice from Notice notice where notice.recipient = :recipient and notice.about.id = :request"
            + " order by notice.createdAt desc, notice.id")
    Page<Notice> ofRequest(UUID recipient, UUID request, Pageable page);

    @Query("select notice from Notice notice where notice.recipient = :recipient and notice.about.id is null"
            + " order by notice.createdAt desc, notice.id")
    Page<Notice> ofNoRequest(UUID recipient, Pageable page);

    boolean existsByRecipientAndTopicAndLinkAndReadAtIsNull(UUID recipient, String topic, String link);

    /** Counting stops at {@code most}. */
    @Query(nativeQuery = true, value = """
            select count(*) from (select 1 from notice where recipient = :recipient and read_at is null limit :most) unread""")
    long unread(UUID recipient, int most);

    @Modifying
    @Query(
            "update Notice notice set notice.readAt = :now where notice.recipient = :recipient and notice.readAt is null")
    void markAllRead(UUID recipient, Instant now);
}
