package io.zhiheng.identity.domain.recovery;

import io.zhiheng.platform.storage.FileDetails;
import io.zhiheng.platform.storage.FileKind;
import io.zhiheng.platform.storage.StoredFile;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** A file that proves an application; kept apart from evidence, for a limited time, for administrators only. */
@Entity
public class RecoveryPaper {

    /** 营业执照, 授权书. */
    public enum Part {
        LICENCE,
        AUTHORISATION
    }

    @Id
    private UUID id;

    private UUID application;

    @Enumerated(EnumType.STRING)
    private Part part;

    private String name;
    private String kind;
    private long size;
    private String sha256;
    private String storageKey;

    protected RecoveryPaper() {}

    public RecoveryPaper(UUID application, Part part, String name, FileKind kind, StoredFile file) {
        this.id = UUID.randomUUID();
        this.application = application;
        this.part = part;
        this.name = name;
        this.kind = kind.extension();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.storageKey = file.key();
    }

    public UUID id() {
        return id;
    }

    public UUID application() {
        return application;
    }

    public Part part() {
        return part;
    }

    public FileDetails details() {
        return new FileDetails(name, FileKind.of(kind), size, sha256);
    }

    public String storageKey() {
        return storageKey;
    }
}
