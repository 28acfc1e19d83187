package io.zhiheng.visit.domain.nonconformity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface NonconformityFiles extends Repository<NonconformityFile, UUID> {

    NonconformityFile save(NonconformityFile file);

    void delete(NonconformityFile file);

    Optional<NonconformityFile> findByIdAndNonconformity(UUID id, UUID nonconformity);

    @Query("select f from NonconformityFile f where f.nonconformity in :nonconformities order by f.uploadedAt, f.id")
    List<NonconformityFile> of(Collection<UUID> nonconformities);
}
