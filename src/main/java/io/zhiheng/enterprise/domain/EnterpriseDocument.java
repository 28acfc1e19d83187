package io.zhiheng.enterprise.domain;

import io.zhiheng.platform.storage.FileDetails;
import io.zhiheng.platform.storage.FileKind;
import io.zhiheng.platform.storage.StoredFile;
import io.zhiheng.shared.EnterpriseId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A file that belongs to an enterprise's profile, such as its business licence. */
@Entity
@Immutable
@Table(name = "enterprise_document")
public class EnterpriseDocument {

    @Id
    private UUID id;

    private UUID enterpriseId;

    private String name;

    private String kind;

    private long size;

    private String sha256;

    private String storageKey;

    private String keptBy;

    private Instant keptAt;

    protected EnterpriseDocument() {}

    public EnterpriseDocument(
            EnterpriseId enterprise, String name, FileKind kind, StoredFile file, String keptBy, Instant keptAt) {
        this.id = UUID.randomUUID();
        this.enterpriseId = enterprise.value();
        this.name = name;
        this.kind = kind.extension();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.storageKey = file.key();
        this.keptBy = keptBy;
        this.keptAt = keptAt;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public FileKind kind() {
        return FileKind.of(kind);
    }

    public FileDetails details() {
        return new FileDetails(name, kind(), size, sha256);
    }

    public long size() {
        return size;
    }

    public UUID enterprise() {
        return enterpriseId;
    }

    public String sha256() {
        return sha256;
    }

    public String keptBy() {
        return keptBy;
    }

    public Instant keptAt() {
        return keptAt;
    }

    public String storageKey() {
        return storageKey;
    }
}
