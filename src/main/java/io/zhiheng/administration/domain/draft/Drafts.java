package io.zhiheng.administration.domain.draft;

import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.shared.NotFound;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Drafts extends Repository<Draft, UUID> {

    Draft save(Draft draft);

    void delete(Draft draft);

    /** Two who begin at once work on one. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into draft (id, kind, subject) values (:id, :kind, :subject)
            on conflict (subject) where not aside do nothing""")
    void beginOnce(UUID id, String kind, String subject);

    @Query("select d from Draft d where d.subject = :subject and not d.aside")
    Optional<Draft> current(String subject);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draft d where d.subject = :subject and not d.aside")
    Optional<Draft> lock(String subject);

    @Query("select d from Draft d where d.id = :id and d.aside")
    Optional<Draft> putAside(UUID id);

    @Query("select d from Draft d where d.kind = :kind order by d.savedAt desc, d.id")
    List<Draft> all(Kind kind);

    default Draft forChange(Kind kind, String subject) {
        return lock(subject).filter(draft -> draft.kind() == kind).orElseThrow(() -> new NotFound("draft", subject));
    }
}
