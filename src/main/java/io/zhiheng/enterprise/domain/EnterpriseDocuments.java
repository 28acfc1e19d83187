package io.zhiheng.enterprise.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface EnterpriseDocuments extends Repository<EnterpriseDocument, UUID> {

    EnterpriseDocument save(EnterpriseDocument document);

    Optional<EnterpriseDocument> findByIdAndEnterpriseId(UUID id, UUID enterprise);

    Optional<EnterpriseDocument> findByEnterpriseIdAndSha256(UUID enterprise, String sha256);
}
