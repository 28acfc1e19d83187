package io.zhiheng.finding.domain.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface FindingDrafts extends Repository<FindingDraft, FindingDraft.Key> {

    /** @return 0 when another than the one seen is there, which stays */
    default int keep(FindingDraft.Key key, String content, Instant now, SeenDraft seen) {
        return keep(key.request(), key.account(), key.subject(), content, now, seen.any(), seen.moment());
    }

    /** One that was not seen stays. */
    default int drop(FindingDraft.Key key, SeenDraft seen) {
        return drop(key, seen.any(), seen.moment());
    }

    @Modifying
    @Query(value = """
            insert into finding_draft (request, account, subject, content, saved_at)
            values (:request, :account, :subject, cast(:content as jsonb), :now)
            on conflict (request, account, subject) do update set content = excluded.content, saved_at = excluded.saved_at
            where :any or finding_draft.saved_at = :seen""", nativeQuery = true)
    int keep(UUID request, UUID account, String subject, String content, Instant now, boolean any, Instant seen);

    @Modifying(flushAutomatically = true)
    @Query("delete from FindingDraft d where d.key = :key and (:any = true or d.savedAt = :seen)")
    int drop(FindingDraft.Key key, boolean any, Instant seen);

    Optional<FindingDraft> findById(FindingDraft.Key key);

    @Query("select d from FindingDraft d where d.key.request = :request and d.key.account = :account")
    List<FindingDraft> of(UUID request, UUID account);
}
