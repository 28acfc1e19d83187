package io.zhiheng.review.domain.document;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

public interface FindingDrafts extends Repository<FindingDraft, FindingDraft.Key> {

    /** @param content JSON; whichever of two simultaneous saves comes last stays */
    @Modifying
    @Query(value = """
            insert into finding_draft (request, account, subject, content, saved_at)
            values (:request, :account, :subject, cast(:content as jsonb), :now)
            on conflict (request, account, subject) do update set content = excluded.content, saved_at = excluded.saved_at""",
            nativeQuery = true)
    void keep(UUID request, UUID account, String subject, String content, Instant now);

    @Modifying(flushAutomatically = true)
    @Query("delete from FindingDraft d where d.key = :key")
    void drop(FindingDraft.Key key);

    @Query("select d from FindingDraft d where d.key.request = :request and d.key.account = :account")
    List<FindingDraft> of(UUID request, UUID account);
}
