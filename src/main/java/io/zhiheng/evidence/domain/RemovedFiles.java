package io.zhiheng.evidence.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The names of files that were removed. */
public interface RemovedFiles extends Repository<RemovedEvidence, UUID> {

    RemovedEvidence save(RemovedEvidence file);

    List<RemovedEvidence> findByEnterpriseIdAndIdIn(UUID enterprise, Collection<UUID> ids);
}
