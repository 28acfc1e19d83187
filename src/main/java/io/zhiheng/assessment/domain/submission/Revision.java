package io.zhiheng.assessment.domain.submission;

import io.zhiheng.assessment.SelfAssessmentId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A part that was reopened after its declaration. The self-assessment cannot be submitted while one is open. */
@Entity
public class Revision {

    @Id
    private UUID id;

    private UUID selfAssessment;
    private String item;
    private String openedBy;
    private Instant openedAt;
    private String closedBy;
    private Instant closedAt;

    protected Revision() {}

    public static Revision open(SelfAssessmentId assessment, String item, String by, Instant now) {
        var revision = new Revision();
        revision.id = UUID.randomUUID();
        revision.selfAssessment = assessment.value();
        revision.item = item;
        revision.openedBy = by;
        revision.openedAt = now;
        return revision;
    }

    public void close(String by, Instant now) {
        closedBy = by;
        closedAt = now;
    }

    public String item() {
        return item;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
