package io.zhiheng.evidence.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All evidence files. */
public interface KeptEvidence extends Repository<EvidenceFile, UUID> {

    Optional<EvidenceFile> findById(UUID id);

    Optional<EvidenceFile> findByEnterpriseIdAndSha256(UUID enterprise, String sha256);

    Optional<EvidenceFile> findByIdAndEnterpriseId(UUID id, UUID enterprise);

    List<EvidenceFile> findByEnterpriseIdAndIdIn(UUID enterprise, Collection<UUID> ids);

    /** Newest first. @param names in small letters */
    @Query("""
            select file from EvidenceFile file where file.enterpriseId = :enterprise and lower(file.name) in :names
            order by file.uploadedAt desc, file.id
            """)
    List<EvidenceFile> named(UUID enterprise, Collection<String> names);

    /** Newest first. @param pattern of the name, for {@code ilike} with the escape character {@code !} */
    @Query("""
            select file from EvidenceFile file where file.enterpriseId = :enterprise and file.name ilike :pattern escape '!'
            order by file.uploadedAt desc, file.id
            """)
    Page<EvidenceFile> library(UUID enterprise, String pattern, Pageable page);

    /** Keeps everybody else from referring to the file until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select file from EvidenceFile file where file.id = :id and file.enterpriseId = :enterprise")
    Optional<EvidenceFile> lock(UUID id, UUID enterprise);

    /** The ids among these that are the enterprise's; none of them can be removed until the transaction ends. */
    @Query(
            value = "select id from evidence_file where enterprise_id = :enterprise and id in (:ids) for share",
            nativeQuery = true)
    List<UUID> hold(UUID enterprise, Collection<UUID> ids);

    /** Returns 0 if the enterprise has this content already, also when somebody else is storing it this very moment. */
    @Modifying
    @Query(value = """
            insert into evidence_file (id, enterprise_id, sha256, name, type, size, storage_key, uploaded_by, uploaded_at)
            values (:#{#file.id().value()}, :#{#file.enterprise().value()}, :#{#file.view().sha256()}, :#{#file.name()},
                    :#{#file.view().type()}, :#{#file.view().size()}, :#{#file.storageKey()},
                    :#{#file.view().uploadedBy()}, :#{#file.view().uploadedAt()})
            on conflict (enterprise_id, sha256) do nothing
            """, nativeQuery = true)
    int add(EvidenceFile file);

    void delete(EvidenceFile file);
}
