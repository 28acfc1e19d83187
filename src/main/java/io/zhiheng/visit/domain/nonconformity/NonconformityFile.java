package io.zhiheng.visit.domain.nonconformity;

import io.zhiheng.platform.storage.IncomingFile;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A photo or document that shows what was found, or that it was corrected. */
@Entity
public class NonconformityFile {

    public enum Side {
        FINDING,
        CORRECTION
    }

    @Id
    private UUID id;

    private UUID nonconformity;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String name;
    private String extension;
    private long size;
    private String sha256;
    private String storageKey;
    private String uploadedBy;
    private Instant uploadedAt;

    protected NonconformityFile() {}

    /** Keeps the content, in the transaction that writes the row. */
    public static NonconformityFile keep(UUID nonconformity, Side side, IncomingFile incoming, String by, Instant now) {
        var stored = incoming.keep();
        var file = new NonconformityFile();
        file.id = UUID.randomUUID();
        file.nonconformity = nonconformity;
        file.side = side;
        file.name = incoming.name();
        file.extension = incoming.kind().extension();
        file.size = stored.size();
        file.sha256 = stored.sha256();
        file.storageKey = stored.key();
        file.uploadedBy = by;
        file.uploadedAt = now;
        return file;
    }

    public UUID id() {
        return id;
    }

    public UUID nonconformity() {
        return nonconformity;
    }

    public Side side() {
        return side;
    }

    public String name() {
        return name;
    }

    public String extension() {
        return extension;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public String storageKey() {
        return storageKey;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
