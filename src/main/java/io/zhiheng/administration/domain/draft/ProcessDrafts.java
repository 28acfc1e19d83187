package io.zhiheng.administration.domain.draft;

import io.zhiheng.shared.NotFound;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ProcessDrafts extends Repository<ProcessDraft, UUID> {

    ProcessDraft save(ProcessDraft draft);

    void delete(ProcessDraft draft);

    /** Two who begin at once work on one. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into process_draft (id, process) values (:id, :process)
            on conflict (process) where not aside do nothing""")
    void beginOnce(UUID id, String process);

    @Query("select d from ProcessDraft d where d.process = :process and not d.aside")
    Optional<ProcessDraft> current(String process);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from ProcessDraft d where d.process = :process and not d.aside")
    Optional<ProcessDraft> lock(String process);

    @Query("select d from ProcessDraft d where d.id = :id and d.aside")
    Optional<ProcessDraft> putAside(UUID id);

    @Query("select d from ProcessDraft d order by d.savedAt desc, d.id")
    List<ProcessDraft> all();

    default ProcessDraft forChange(String process) {
        return lock(process).orElseThrow(() -> new NotFound("process-draft", process));
    }
}
