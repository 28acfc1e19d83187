package io.zhiheng.portal.domain.guidance;

import io.zhiheng.platform.storage.FileDetails;
import io.zhiheng.platform.storage.FileKind;
import io.zhiheng.platform.storage.StoredFile;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a document was from some day on; the last one counts, the others are kept. */
@Entity
@Immutable
public class GuidanceVersion {

    @Id
    private UUID id;

    private UUID document;
    private int number;
    private String title;
    private LocalDate effectiveOn;
    private String name;
    private long size;
    private String sha256;
    private String storageKey;
    private Instant addedAt;
    private String addedBy;

    protected GuidanceVersion() {}

    /** @param number 1 for the first one */
    public GuidanceVersion(
            UUID document,
            int number,
            String title,
            LocalDate effectiveOn,
            String name,
            StoredFile file,
            Instant addedAt,
            String addedBy) {
        this.id = UUID.randomUUID();
        this.document = document;
        this.number = number;
        this.title = title;
        this.effectiveOn = effectiveOn;
        this.name = name;
        this.size = file.size();
        this.sha256 = file.sha256();
        this.storageKey = file.key();
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    /** The same file under another title or from another day on. */
    public GuidanceVersion renamed(String title, LocalDate effectiveOn, Instant addedAt, String addedBy) {
        return new GuidanceVersion(
                document,
                number + 1,
                title,
                effectiveOn,
                name,
                new StoredFile(storageKey, size, sha256),
                addedAt,
                addedBy);
    }

    public UUID document() {
        return document;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public FileDetails details() {
        return new FileDetails(name, FileKind.of("pdf"), size, sha256);
    }

    public String storageKey() {
        return storageKey;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String addedBy() {
        return addedBy;
    }
}
