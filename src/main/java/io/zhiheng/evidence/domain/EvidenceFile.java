package io.zhiheng.evidence.domain;

import io.zhiheng.evidence.EvidenceFileView;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.platform.storage.StoredFile;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.RuleBroken;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A file that proves answers. Its content never changes; another content is another file. */
@Entity
public class EvidenceFile {

    @Id
    private UUID id;

    private UUID enterpriseId;
    private String sha256;
    private String name;
    private String type;
    private long size;
    private String storageKey;
    private String uploadedBy;
    private Instant uploadedAt;
    private LocalDate validFrom;
    private LocalDate validUntil;

    protected EvidenceFile() {}

    public EvidenceFile(
            EvidenceId id,
            EnterpriseId enterprise,
            String name,
            String type,
            StoredFile content,
            String uploadedBy,
            Instant uploadedAt) {
        this.id = id.value();
        this.enterpriseId = enterprise.value();
        this.name = name;
        this.type = type;
        this.sha256 = content.sha256();
        this.size = content.size();
        this.storageKey = content.key();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /** @param from first day the document is in force, or null; @param until last day, or null */
    public void inForce(LocalDate from, LocalDate until) {
        requireYear(from, "validFrom");
        requireYear(until, "validUntil");
        if (from != null && until != null && until.isBefore(from)) {
            throw RuleBroken.invalid("evidence.rule.evidence-validity").at("validUntil");
        }
        this.validFrom = from;
        this.validUntil = until;
    }

    private static void requireYear(LocalDate day, String field) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw RuleBroken.invalid("evidence.rule.evidence-day").at(field);
        }
    }

    /** The same content lies elsewhere now. */
    public void broughtBack(StoredFile content) {
        if (!content.sha256().equals(sha256)) {
            throw new IllegalArgumentException(id + " is another content");
        }
        this.storageKey = content.key();
    }

    public EvidenceFileView view() {
        return new EvidenceFileView(id(), name, type, size, sha256, uploadedBy, uploadedAt, validFrom, validUntil);
    }

    public EvidenceId id() {
        return new EvidenceId(id);
    }

    public EnterpriseId enterprise() {
        return new EnterpriseId(enterpriseId);
    }

    public String name() {
        return name;
    }

    public String storageKey() {
        return storageKey;
    }
}
