package io.zhiheng.enterprise.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface EnterpriseDocuments extends Repository<EnterpriseDocument, UUID> {

    /** Returns 0 if the enterprise has this content already, also when somebody else is keeping it this very moment. */
    @Modifying
    @Query(value = """
            insert into enterprise_document (id, enterprise_id, name, kind, size, sha256, storage_key, kept_by, kept_at)
            values (:#{#document.id()}, :#{#document.enterprise()}, :#{#document.name()}, :#{#document.kind().extension()},
                    :#{#document.size()}, :#{#document.sha256()}, :#{#document.storageKey()}, :#{#document.keptBy()},
                    :#{#document.keptAt()})
            on conflict (enterprise_id, sha256) do nothing
            """, nativeQuery = true)
    int add(EnterpriseDocument document);

    Optional<EnterpriseDocument> findByIdAndEnterpriseId(UUID id, UUID enterprise);

    Optional<EnterpriseDocument> findByEnterpriseIdAndSha256(UUID enterprise, String sha256);
}
