package io.zhiheng.evidence.domain;

import io.zhiheng.evidence.EvidenceId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What remains of a file that was removed: its name, for what still speaks of it. */
@Entity
public class RemovedEvidence {

    @Id
    private UUID id;

    private UUID enterpriseId;
    private String name;
    private String removedBy;
    private Instant removedAt;

    protected RemovedEvidence() {}

    public RemovedEvidence(EvidenceFile file, String by, Instant now) {
        this.id = file.id().value();
        this.enterpriseId = file.enterprise().value();
        this.name = file.name();
        this.removedBy = by;
        this.removedAt = now;
    }

    public EvidenceId id() {
        return new EvidenceId(id);
    }

    public String name() {
        return name;
    }
}
